package org.openpps.model.merkle;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * A SHA-256 hash (FIPS 180-4).
 *
 * @param bytes the 32 octets; copied in and out
 */
public record Hash(byte[] bytes) {
  /** Octets of a hash. */
  public static final int LENGTH = 32;

  /**
   * Copies the octets.
   *
   * @throws RefusedException {@code hash-form} unless there are 32
   */
  public Hash {
    if (bytes.length != LENGTH) {
      throw new RefusedException(ErrorCode.HASH_FORM);
    }
    bytes = bytes.clone();
  }

  /**
   * The hash with these octets.
   *
   * @throws RefusedException {@code hash-form} unless there are 32
   */
  public static Hash of(byte[] bytes) {
    return new Hash(bytes);
  }

  /** SHA-256 over the octets of all {@code pieces}, one after the other. */
  public static Hash sha256(byte[]... pieces) {
    MessageDigest digest = Sha256.start();
    for (byte[] piece : pieces) {
      digest.update(piece);
    }
    return new Hash(digest.digest());
  }

  /**
   * Reads a hash in base64 (RFC 4648, section 4). Only what {@link #toBase64} gives is accepted: 44
   * characters with padding, no line break, no stray bits at the end.
   *
   * @throws RefusedException {@code hash-form}
   */
  public static Hash fromBase64(String text) {
    return ifBase64(text).orElseThrow(() -> new RefusedException(ErrorCode.HASH_FORM));
  }

  /** Like {@link #fromBase64}, for callers who refuse in words of their own. */
  public static Optional<Hash> ifBase64(String text) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      return bytes.length == LENGTH
          ? Optional.of(new Hash(bytes)).filter(hash -> hash.toBase64().equals(text))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The 32 octets, a copy. */
  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Standard base64 with padding (RFC 4648, section 4): 44 characters. */
  public String toBase64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Lays the octets into {@code target}; spares the hot paths a copy. */
  void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, LENGTH);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return toBase64();
  }
}
