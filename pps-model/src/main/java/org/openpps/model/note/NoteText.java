package org.openpps.model.note;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/** Which characters a note may have: UTF-8 without ASCII control characters other than LF. */
final class NoteText {
  private NoteText() {}

  /** The text of these octets, which must be UTF-8. */
  static String decode(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("it is not UTF-8");
    }
  }

  /** The same text, when it ends in a line feed and has none but allowed characters. */
  static String require(String text) {
    if (!text.endsWith("\n")) {
      throw malformed("it does not end with a line feed");
    }
    text.codePoints().filter(NoteText::forbidden).findFirst().ifPresent(NoteText::refuse);
    return text;
  }

  static RegisterException malformed(String why) {
    return new RegisterException(ErrorCode.NOTE_MALFORMED, "The note cannot be read: " + why + ".");
  }

  private static boolean forbidden(int c) {
    return c < ' ' && c != '\n' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void refuse(int c) {
    throw malformed("it holds the character U+%04X".formatted(c));
  }
}
