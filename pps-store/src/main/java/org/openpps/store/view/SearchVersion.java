package org.openpps.store.view;

import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchProfile;

/**
 * A version of the search profile as this register keys it.
 *
 * @param generation its place among the versions that the register has taken up, from 0: part of
 *     the kind under which its keys are kept, so that those of several versions stand beside one
 *     another in one index
 * @param profile the logic
 * @param begun the size from which it is in force; {@link #NEVER} while it is being keyed
 * @param retired the size from which another one is; {@link #NEVER} while none is
 */
public record SearchVersion(int generation, SearchProfile profile, long begun, long retired) {
  /** The size that no ledger reaches. */
  public static final long NEVER = Long.MAX_VALUE;

  /** How many versions a register can take up: what is stored of a kind has 15 bits. */
  public static final int MOST = 128;

  private static final int KINDS = 256;

  /** The version that a register was founded with, while it is the only one. */
  public static SearchVersion founding(SearchProfile profile) {
    return new SearchVersion(0, profile, 0, NEVER);
  }

  /** Whether what is read among the first {@code size} entries is searched by it. */
  public boolean inForceAt(long size) {
    return begun <= size && size < retired;
  }

  /** Whether it is in force, or was. */
  public boolean hasBegun() {
    return begun != NEVER;
  }

  /**
   * Whether an entry after which the ledger has this size makes and ends keys of it. From the first
   * entry on it does, so that its keys are those of a version that was always there. Once another
   * is in force nobody asks it about what came later: a row that was made later would be visible at
   * no N at which this version is searched, and one that is never ended is visible at each of them
   * at which it should be.
   */
  boolean keysAt(long size) {
    return size < retired;
  }

  /** The code under which its keys of a kind are kept. */
  public short stored(KeyKind kind) {
    return stored(generation, kind);
  }

  static short stored(int generation, KeyKind kind) {
    return (short) (generation * KINDS + kind.code());
  }
}
