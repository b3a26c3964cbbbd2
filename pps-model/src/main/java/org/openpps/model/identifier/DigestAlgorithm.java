package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** The digests by which files are named, of those in the registry of RFC 6920, section 9.4. */
public enum DigestAlgorithm {
  /** SHA-256, 32 octets. */
  SHA_256("sha-256", 32, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  /** SHA-512, 64 octets. */
  SHA_512(
      "sha-512",
      64,
      "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
          + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e");

  private final String code;
  private final int octets;
  private final String ofNothing;

  DigestAlgorithm(String code, int octets, String ofNothing) {
    this.code = code;
    this.octets = octets;
    this.ofNothing = ofNothing;
  }

  /**
   * The algorithm of this name, in any case of letters.
   *
   * @throws RefusedException {@code digest-form}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DigestAlgorithm ofCode(String code) {
    return known(code).orElseThrow(() -> new RefusedException(ErrorCode.DIGEST_FORM));
  }

  /** The name in the registry, for example {@code sha-256}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** How many octets a digest has. */
  public int octets() {
    return octets;
  }

  /** The digest of the empty file in lower-case hexadecimal digits. */
  String ofNothing() {
    return ofNothing;
  }

  static Optional<DigestAlgorithm> known(String code) {
    return Arrays.stream(values()).filter(a -> a.code.equalsIgnoreCase(code)).findFirst();
  }
}
