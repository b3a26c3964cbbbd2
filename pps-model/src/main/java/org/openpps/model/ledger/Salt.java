package org.openpps.model.ledger;

import java.util.Arrays;
import java.util.Base64;

/** Sixteen random octets that keep the text behind a commitment from being guessed. */
public final class Salt {
  /** The octets of a salt. */
  public static final int LENGTH = 16;

  private final byte[] bytes;

  private Salt(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A salt of these octets.
   *
   * @throws IllegalArgumentException unless there are sixteen
   */
  public static Salt of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a salt has 16 octets, not " + bytes.length);
    }
    return new Salt(bytes.clone());
  }

  /** The octets. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Standard padded base64. */
  public String toBase64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Salt[…]";
  }
}
