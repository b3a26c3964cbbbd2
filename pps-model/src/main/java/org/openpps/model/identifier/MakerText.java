package org.openpps.model.identifier;

import java.util.Optional;
import org.openpps.model.canonical.CanonicalText;
import org.openpps.model.error.ErrorCode;

/** A label in a maker's or owner's own form, of which only the characters can be judged. */
final class MakerText {
  /** As long as a search key can be. */
  private static final int LONGEST = 200;

  private MakerText() {}

  /** Cleaned; the text as typed if it holds a character that is refused. */
  static String normalise(String typed) {
    return CanonicalText.problem(typed, false).isPresent() ? typed : CanonicalText.line(typed);
  }

  static Optional<ErrorCode> problem(String text) {
    if (CanonicalText.problem(text, false).isPresent()) {
      return Optional.of(ErrorCode.TEXT_CHARACTER);
    }
    if (text.isEmpty()) {
      return Optional.of(ErrorCode.TEXT_BLANK);
    }
    if (text.length() > LONGEST) {
      return Optional.of(ErrorCode.TEXT_TOO_LONG);
    }
    return SerialNumber.isPlaceholder(text)
        ? Optional.of(ErrorCode.IDENTIFIER_PLACEHOLDER)
        : Optional.empty();
  }
}
