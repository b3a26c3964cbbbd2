package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * A file named by its digest, {@code ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk}
 * (RFC 6920). The digest of the empty file is refused, because it names nothing in particular.
 *
 * @param algorithm the name of the digest, {@code sha-256} or {@code sha-512}
 * @param digest the whole digest in base64url without padding
 */
public record NamedInformation(String algorithm, String digest) {
  /**
   * Checks algorithm, length and form.
   *
   * @throws RefusedException {@code digest-form} or {@code digest-empty-file}
   */
  public NamedInformation {
    DigestAlgorithm known = DigestAlgorithm.ofCode(algorithm);
    algorithm = known.code();
    byte[] octets = decoded(digest);
    if (octets.length != known.octets() || !encoded(octets).equals(digest)) {
      throw new RefusedException(ErrorCode.DIGEST_FORM);
    }
    if (HexFormat.of().formatHex(octets).equals(known.ofNothing())) {
      throw new RefusedException(ErrorCode.DIGEST_EMPTY_FILE);
    }
  }

  /**
   * The name of the file with this digest.
   *
   * @throws RefusedException {@code digest-form} or {@code digest-empty-file}
   */
  public static NamedInformation of(String algorithm, byte[] digest) {
    return new NamedInformation(algorithm, encoded(digest));
  }

  /**
   * Reads an {@code ni} URI, of which authority and query are dropped as RFC 6920 does for
   * comparing; or 64 or 128 hexadecimal digits, alone or after {@code sha256:} or {@code sha512:}.
   *
   * @throws RefusedException {@code digest-form} or {@code digest-empty-file}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static NamedInformation parse(String typed) {
    return DigestForm.parse(typed);
  }

  /** What {@link #parse} would refuse, without throwing. */
  public static Optional<ErrorCode> problem(String typed) {
    try {
      parse(typed);
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.code());
    }
  }

  /** The canonical URI. */
  @JsonValue
  public String uri() {
    return "ni:///" + algorithm + ";" + digest;
  }

  /** The digest in lower-case hexadecimal digits. */
  public String hex() {
    return HexFormat.of().formatHex(bytes());
  }

  /** The octets of the digest. */
  public byte[] bytes() {
    return decoded(digest);
  }

  /** The same as {@link #uri()}. */
  @Override
  public String toString() {
    return uri();
  }

  private static String encoded(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  private static byte[] decoded(String digest) {
    try {
      return Base64.getUrlDecoder().decode(digest);
    } catch (IllegalArgumentException e) {
      throw new RefusedException(ErrorCode.DIGEST_FORM);
    }
  }
}
