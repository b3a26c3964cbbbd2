package org.openpps.model.merkle;

import java.security.MessageDigest;

/**
 * The hashes of RFC 9162, section 2.1.1. Leaves and nodes are told apart by their first octet, so
 * that no leaf can pass for a node.
 */
public final class TreeHasher {
  private static final byte LEAF = 0;
  private static final byte NODE = 1;
  private static final Hash EMPTY_ROOT = Hash.sha256();

  private TreeHasher() {}

  /** The root of the tree without leaves: the hash of nothing. */
  public static Hash emptyRoot() {
    return EMPTY_ROOT;
  }

  /** The hash of a leaf: {@code SHA-256(0x00 ‖ leaf)}. */
  public static Hash leaf(byte[] leaf) {
    MessageDigest digest = Sha256.start();
    digest.update(LEAF);
    digest.update(leaf);
    return new Hash(digest.digest());
  }

  /** The hash of a node: {@code SHA-256(0x01 ‖ left ‖ right)}. */
  public static Hash node(Hash left, Hash right) {
    byte[] both = new byte[1 + 2 * Hash.LENGTH];
    both[0] = NODE;
    left.copyTo(both, 1);
    right.copyTo(both, 1 + Hash.LENGTH);
    MessageDigest digest = Sha256.start();
    digest.update(both);
    return new Hash(digest.digest());
  }
}
