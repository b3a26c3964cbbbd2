package org.openpps.client.dataset;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The versions of BagIt that are read. */
enum BagVersion {
  /** The last draft, of which many bags stand in archives. */
  V0_97("0.97", Pattern.compile("%0[AD]", Pattern.CASE_INSENSITIVE)),
  /** RFC 8493, which has the percent sign encoded too (section 2.1.3). */
  V1_0("1.0", Pattern.compile("%(0[AD]|25)", Pattern.CASE_INSENSITIVE));

  private final String number;
  private final Pattern encoded;

  BagVersion(String number, Pattern encoded) {
    this.number = number;
    this.encoded = encoded;
  }

  static Optional<BagVersion> ofNumber(String number) {
    return Arrays.stream(values()).filter(v -> v.number.equals(number)).findFirst();
  }

  /** A path as it stands in a manifest, with what the version encodes decoded. */
  String decoded(String path) {
    return encoded
        .matcher(path)
        .replaceAll(
            found -> Character.toString((char) Integer.parseInt(found.group().substring(1), 16)));
  }
}
