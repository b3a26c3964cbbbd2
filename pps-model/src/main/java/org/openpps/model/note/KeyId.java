package org.openpps.model.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.openpps.model.merkle.Hash;

/** The short number that, with the name, says which key made a signature (C2SP signed-note). */
final class KeyId {
  /** Octets of a key id. */
  static final int LENGTH = Integer.BYTES;

  private KeyId() {}

  /** The first four octets of {@code SHA-256(name ‖ 0x0A ‖ type ‖ public key)}. */
  static int of(String name, byte[] typeAndKey) {
    byte[] prefix = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(Hash.sha256(prefix, typeAndKey).bytes()).getInt();
  }
}
