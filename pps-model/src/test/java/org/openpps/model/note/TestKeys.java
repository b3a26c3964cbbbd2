package org.openpps.model.note;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The keys of RFC 8032, section 7.1, whose seeds are published and protect nothing. */
final class TestKeys {
  static final String ORIGIN = "trial.invalid/0123456789abcdef";
  static final SigningKey LOG = SigningKey.fromSeed(ORIGIN, rfc8032().get(0).seed());
  static final SigningKey NEXT_LOG = SigningKey.fromSeed(ORIGIN, rfc8032().get(2).seed());
  static final SigningKey WITNESS =
      SigningKey.fromSeed("witness.invalid/w1", rfc8032().get(1).seed());

  private TestKeys() {}

  /** One test of RFC 8032, section 7.1. */
  record Rfc8032(byte[] seed, byte[] publicKey, byte[] message, byte[] signature) {
    private static Rfc8032 parse(String line) {
      List<byte[]> fields =
          Arrays.stream(line.split(" "))
              .map(field -> HexFormat.of().parseHex(field.equals("-") ? "" : field))
              .toList();
      return new Rfc8032(fields.get(0), fields.get(1), fields.get(2), fields.get(3));
    }
  }

  static List<Rfc8032> rfc8032() {
    return NoteFiles.text("rfc8032.vector")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(Rfc8032::parse)
        .toList();
  }
}
