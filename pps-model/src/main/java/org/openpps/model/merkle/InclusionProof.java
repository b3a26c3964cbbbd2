package org.openpps.model.merkle;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * The claim that a leaf stands at an index of a tree. It may come from anybody: nothing is checked
 * until it is verified, and whatever does not fit, in number or in kind, does not verify.
 *
 * @param index the leaf's place, counted from 0
 * @param size the number of leaves of the tree
 * @param path the hashes from the neighbour of the leaf up to the child of the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
  /** Copies. */
  public InclusionProof {
    path = List.copyOf(path);
  }

  /**
   * The root to which the path leads from {@code leaf} (RFC 9162, section 2.1.3.2); empty when the
   * index lies outside the tree or the path has not exactly the length that index and size demand.
   *
   * @param leaf the hash of the leaf, see {@link TreeHasher#leaf}
   */
  public Optional<Hash> rootFrom(Hash leaf) {
    if (index < 0 || index >= size) {
      return Optional.empty();
    }
    long at = index;
    long last = size - 1;
    Hash hash = leaf;
    for (Hash next : path) {
      if (last == 0) {
        return Optional.empty();
      }
      if ((at & 1) == 1 || at == last) {
        hash = TreeHasher.node(next, hash);
        int risen = Long.numberOfTrailingZeros(at);
        at >>= risen;
        last >>= risen;
      } else {
        hash = TreeHasher.node(hash, next);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 ? Optional.of(hash) : Optional.empty();
  }

  /** Whether the path leads from this leaf to this root. */
  public boolean leadsTo(Hash leaf, Hash root) {
    return rootFrom(leaf).filter(root::equals).isPresent();
  }

  /**
   * Checks that the path leads from this leaf to this root.
   *
   * @throws RegisterException {@code proof-mismatch}
   */
  public void verify(Hash leaf, Hash root) {
    if (!leadsTo(leaf, root)) {
      throw new RegisterException(
          ErrorCode.PROOF_MISMATCH,
          "The proof does not show entry %d among the %d entries with the root %s."
              .formatted(index, size, root));
    }
  }
}
