package org.openpps.model.merkle;

import java.util.Iterator;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * The claim that a tree continues an earlier one without changing anything in it. It may come from
 * anybody: nothing is checked until it is verified, and whatever does not fit does not verify.
 *
 * @param oldSize the number of leaves of the earlier tree; every tree continues the empty one
 * @param newSize the number of leaves of the later tree
 * @param path the hashes of RFC 9162, section 2.1.4.1; none when the sizes are the same or the
 *     earlier tree is empty
 */
public record ConsistencyProof(long oldSize, long newSize, List<Hash> path) {
  /** Copies. */
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /** Whether the path leads to both roots (RFC 9162, section 2.1.4.2). */
  public boolean connects(Hash oldRoot, Hash newRoot) {
    if (oldSize < 0 || oldSize > newSize) {
      return false;
    }
    if (oldSize == newSize) {
      return path.isEmpty() && oldRoot.equals(newRoot) && emptyIsEmpty(oldRoot);
    }
    if (oldSize == 0) {
      return path.isEmpty() && emptyIsEmpty(oldRoot);
    }
    return climb(oldRoot, newRoot);
  }

  /**
   * Checks that the path leads to both roots.
   *
   * @throws RegisterException {@code proof-mismatch}
   */
  public void verify(Hash oldRoot, Hash newRoot) {
    if (!connects(oldRoot, newRoot)) {
      throw new RegisterException(
          ErrorCode.PROOF_MISMATCH,
          "The proof does not show that the %d entries with the root %s continue the %d with the root %s."
              .formatted(newSize, newRoot, oldSize, oldRoot));
    }
  }

  private boolean emptyIsEmpty(Hash oldRoot) {
    return oldSize > 0 || oldRoot.equals(TreeHasher.emptyRoot());
  }

  /** Both hashes start at the largest complete subtree in which the old tree ends. */
  private boolean climb(Hash oldRoot, Hash newRoot) {
    int level = Long.numberOfTrailingZeros(oldSize);
    long at = (oldSize - 1) >> level;
    long last = (newSize - 1) >> level;
    Iterator<Hash> hashes = path.iterator();
    if (at > 0 && !hashes.hasNext()) {
      return false;
    }
    Hash old = at > 0 ? hashes.next() : oldRoot;
    Hash now = old;
    while (hashes.hasNext()) {
      Hash next = hashes.next();
      if (last == 0) {
        return false;
      }
      if ((at & 1) == 1 || at == last) {
        old = TreeHasher.node(next, old);
        now = TreeHasher.node(next, now);
        int risen = Long.numberOfTrailingZeros(at);
        at >>= risen;
        last >>= risen;
      } else {
        now = TreeHasher.node(now, next);
      }
      at >>= 1;
      last >>= 1;
    }
    return last == 0 && old.equals(oldRoot) && now.equals(newRoot);
  }
}
