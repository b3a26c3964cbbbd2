package org.openpps.client.dataset;

import java.util.HexFormat;
import java.util.Optional;

/**
 * A file of the payload, as its own octets have it.
 *
 * @param path in the bag
 * @param sha256 in lower-case hexadecimal digits
 * @param sha512 likewise, where the bag has a manifest of it
 */
public record PayloadFile(String path, String sha256, Optional<String> sha512) {
  static PayloadFile of(String path, byte[] sha256, Optional<byte[]> sha512) {
    HexFormat hex = HexFormat.of();
    return new PayloadFile(path, hex.formatHex(sha256), sha512.map(hex::formatHex));
  }

  /** Its lines in the register's manifest. */
  String lines() {
    String name = "  " + BagPath.encoded(path) + "\n";
    return sha256 + name + sha512.map(digits -> digits + name).orElse("");
  }
}
