package org.openpps.model.note;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.openpps.model.canonical.Base64Text;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/**
 * One line {@code — name base64(key id ‖ signature)} under a note. The key may be of any kind and
 * unknown, and its name follows the wider rule of C2SP: no blank of Unicode, no plus.
 *
 * @param name the key's name
 * @param keyId the key's number beside its name
 * @param signature the octets after the key id, at least one; copied in and out
 */
public record SignatureLine(String name, int keyId, byte[] signature) {
  private static final String DASH = "\u2014 ";

  /**
   * Checks and copies.
   *
   * @throws RegisterException {@code note-malformed}
   */
  public SignatureLine {
    if (name.isEmpty() || name.codePoints().anyMatch(SignatureLine::notInName)) {
      throw malformed("the name of its key is empty or holds a blank or a plus");
    }
    if (signature.length == 0) {
      throw malformed("it holds no signature");
    }
    signature = signature.clone();
  }

  /** The line that {@code key} puts under a text of these octets. */
  static SignatureLine by(SigningKey key, byte[] text) {
    return new SignatureLine(key.name(), key.verifierKey().keyId(), key.sign(text));
  }

  /** Reads a line without its line feed. */
  static SignatureLine parse(String line) {
    int blank = line.indexOf(' ', DASH.length());
    if (!line.startsWith(DASH) || blank < 0) {
      throw malformed("it is not of the form: dash, name, base64");
    }
    byte[] octets =
        Field.base64(line.substring(blank + 1))
            .orElseThrow(() -> malformed("its last field is not base64"));
    if (octets.length < KeyId.LENGTH) {
      throw malformed("it holds no key id");
    }
    return new SignatureLine(
        line.substring(DASH.length(), blank),
        ByteBuffer.wrap(octets).getInt(),
        Arrays.copyOfRange(octets, KeyId.LENGTH, octets.length));
  }

  /** The line without its line feed. */
  String format() {
    byte[] octets =
        ByteBuffer.allocate(KeyId.LENGTH + signature.length).putInt(keyId).put(signature).array();
    return DASH + name + " " + Base64Text.write(octets);
  }

  /** Whether the line says that it is by this key. */
  public boolean claims(VerifierKey key) {
    return keyId == key.keyId() && name.equals(key.name());
  }

  /** The octets after the key id, a copy. */
  @Override
  public byte[] signature() {
    return signature.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignatureLine that
        && keyId == that.keyId
        && name.equals(that.name)
        && Arrays.equals(signature, that.signature);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + Arrays.hashCode(signature);
  }

  @Override
  public String toString() {
    return format();
  }

  /** U+0085 is a blank for Unicode though not for either of Java's two tests. */
  private static boolean notInName(int c) {
    return c == '+' || c == 0x85 || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }

  private static RegisterException malformed(String why) {
    return new RegisterException(
        ErrorCode.NOTE_MALFORMED, "A signature line cannot be read: " + why + ".");
  }
}
