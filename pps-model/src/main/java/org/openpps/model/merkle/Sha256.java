package org.openpps.model.merkle;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * One SHA-256 per thread: looking an algorithm up costs as much as hashing a small leaf, and a leaf
 * is hashed for every entry.
 */
final class Sha256 {
  private static final ThreadLocal<MessageDigest> OF_THREAD =
      ThreadLocal.withInitial(Sha256::newDigest);

  private Sha256() {}

  /** This thread's digest, fresh even if the hash before was broken off. */
  static MessageDigest start() {
    MessageDigest digest = OF_THREAD.get();
    digest.reset();
    return digest;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
