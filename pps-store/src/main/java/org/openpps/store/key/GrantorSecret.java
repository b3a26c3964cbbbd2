package org.openpps.store.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * The secret of which grantors' codes are made. It never leaves this class but to be kept beside
 * the signing key.
 */
public final class GrantorSecret {
  private static final int LENGTH = 32;
  private static final String HMAC = "HmacSHA256";

  private final byte[] octets;

  private GrantorSecret(byte[] octets) {
    this.octets = octets;
  }

  /** A new secret. */
  public static GrantorSecret generate(SecureRandom random) {
    byte[] octets = new byte[LENGTH];
    random.nextBytes(octets);
    return new GrantorSecret(octets);
  }

  /**
   * Reads what {@link #toBase64} wrote.
   *
   * @throws RegisterException GRANTOR_SECRET_MISSING when this is no secret
   */
  static GrantorSecret fromBase64(String text) {
    byte[] octets;
    try {
      octets = Base64.getDecoder().decode(text.strip());
    } catch (IllegalArgumentException e) {
      octets = new byte[0];
    }
    if (octets.length != LENGTH) {
      throw new RegisterException(
          ErrorCode.GRANTOR_SECRET_MISSING,
          "The file grantor-secret beside the signing key is not 32 octets in base64.");
    }
    return new GrantorSecret(octets);
  }

  /** For keeping it. */
  String toBase64() {
    return Base64.getEncoder().encodeToString(octets);
  }

  /** HMAC-SHA-256 of {@code text} under this secret (RFC 2104). */
  public byte[] authenticate(String text) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(octets, HMAC));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + HMAC, e);
    }
  }
}
