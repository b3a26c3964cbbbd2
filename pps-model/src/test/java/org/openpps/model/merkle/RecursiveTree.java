package org.openpps.model.merkle;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 9162, section 2.1, word for word: slow, and written to be compared. */
final class RecursiveTree {
  private RecursiveTree() {}

  /** MTH(D_n), section 2.1.1, over the hashes of leaves. */
  static Hash mth(List<Hash> leaves) {
    int n = leaves.size();
    if (n == 0) {
      return Hash.sha256();
    }
    if (n == 1) {
      return leaves.get(0);
    }
    int k = k(n);
    return TreeHasher.node(mth(leaves.subList(0, k)), mth(leaves.subList(k, n)));
  }

  /** PATH(m, D_n), section 2.1.3.1. */
  static List<Hash> path(int m, List<Hash> leaves) {
    int n = leaves.size();
    if (n == 1) {
      return List.of();
    }
    int k = k(n);
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, n);
    return m < k ? with(path(m, left), mth(right)) : with(path(m - k, right), mth(left));
  }

  /** PROOF(m, D_n), section 2.1.4.1. */
  static List<Hash> proof(int m, List<Hash> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
    int n = leaves.size();
    if (m == n) {
      return whole ? List.of() : List.of(mth(leaves));
    }
    int k = k(n);
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, n);
    return m <= k
        ? with(subproof(m, left, whole), mth(right))
        : with(subproof(m - k, right, false), mth(left));
  }

  /** The largest power of two smaller than n. */
  private static int k(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> with(List<Hash> path, Hash last) {
    List<Hash> longer = new ArrayList<>(path);
    longer.add(last);
    return longer;
  }
}
