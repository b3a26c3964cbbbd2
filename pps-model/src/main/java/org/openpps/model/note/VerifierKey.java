package org.openpps.model.note;

import java.security.PublicKey;
import java.util.Arrays;
import org.openpps.model.canonical.Base64Text;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * A public Ed25519 key with a name (C2SP signed-note, vkey): what somebody must hold, from outside
 * the register, in order to trust a document.
 */
public final class VerifierKey {
  /** The signature type Ed25519 of C2SP signed-note. */
  private static final byte ED25519 = 0x01;

  private final String name;
  private final byte[] typeAndKey;
  private final int keyId;
  private final PublicKey key;

  private VerifierKey(String name, byte[] typeAndKey, PublicKey key) {
    this.name = name;
    this.typeAndKey = typeAndKey;
    this.keyId = KeyId.of(name, typeAndKey);
    this.key = key;
  }

  /**
   * The key with this name and these 32 octets (RFC 8032, section 5.1.5).
   *
   * @throws RegisterException {@code vkey-malformed} when the octets are no key or {@link Origin}
   *     does not allow the name
   */
  public static VerifierKey of(String name, byte[] publicKey) {
    if (!Origin.allows(name)) {
      throw malformed("its name is not 1 to 255 visible ASCII characters without +");
    }
    if (publicKey.length != Ed25519.KEY_LENGTH) {
      throw malformed("its key has " + publicKey.length + " octets, not 32");
    }
    PublicKey key =
        Ed25519.publicKey(publicKey).orElseThrow(() -> malformed("its key is no point of Ed25519"));
    byte[] typeAndKey = new byte[1 + Ed25519.KEY_LENGTH];
    typeAndKey[0] = ED25519;
    System.arraycopy(publicKey, 0, typeAndKey, 1, Ed25519.KEY_LENGTH);
    return new VerifierKey(name, typeAndKey, key);
  }

  /**
   * Reads {@code name+id+key}: the id in eight lower case hexadecimal digits, the key in base64
   * with the signature type (1) before it. The id must be that of name and key.
   *
   * @throws RegisterException {@code vkey-malformed}
   */
  public static VerifierKey parse(String text) {
    String[] fields = text.split("\\+", 3);
    if (fields.length != 3) {
      throw malformed("it is not of the form NAME+ID+KEY");
    }
    byte[] typeAndKey =
        Field.base64(fields[2]).orElseThrow(() -> malformed("its key is not base64"));
    if (typeAndKey.length == 0 || typeAndKey[0] != ED25519) {
      throw malformed("it is not of the type Ed25519");
    }
    VerifierKey key = of(fields[0], Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length));
    if (!key.format().equals(text)) {
      throw malformed("its id is not that of name and key; a character may be wrong");
    }
    return key;
  }

  /** The text that {@link #parse} reads. */
  public String format() {
    return "%s+%08x+%s".formatted(name, keyId, Base64Text.write(typeAndKey));
  }

  /** The name, which for a log's key is its origin. */
  public String name() {
    return name;
  }

  /** The first four octets of {@code SHA-256(name ‖ 0x0A ‖ 0x01 ‖ key)}, big-endian. */
  public int keyId() {
    return keyId;
  }

  /** The 32 octets of the key. */
  public byte[] publicKey() {
    return Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length);
  }

  /** Whether {@code signature} (64 octets) was made over {@code message} with this key's secret. */
  public boolean verifies(byte[] message, byte[] signature) {
    return Ed25519.verifies(key, message, signature);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && Arrays.equals(typeAndKey, that.typeAndKey);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(typeAndKey);
  }

  @Override
  public String toString() {
    return format();
  }

  private static RegisterException malformed(String why) {
    return new RegisterException(
        ErrorCode.VKEY_MALFORMED, "This is not a verifier key: " + why + ".");
  }
}
