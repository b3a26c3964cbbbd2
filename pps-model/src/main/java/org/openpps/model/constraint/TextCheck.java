package org.openpps.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalText;
import org.openpps.model.error.ErrorCode;

/** The one check behind {@link Line} and {@link FreeText}. */
final class TextCheck {
  private TextCheck() {}

  static boolean passes(
      String value, boolean multiLine, int max, ConstraintValidatorContext context) {
    if (value == null) {
      return true;
    }
    Optional<ErrorCode> problem = problem(value, multiLine, max);
    problem.ifPresent(code -> Reported.as(code, context));
    return problem.isEmpty();
  }

  private static Optional<ErrorCode> problem(String value, boolean multiLine, int max) {
    Optional<ErrorCode> character = CanonicalText.problem(value, multiLine);
    if (character.isPresent()) {
      return character;
    }
    if (CanonicalText.clean(value, multiLine).value().isEmpty()) {
      return Optional.of(ErrorCode.TEXT_BLANK);
    }
    return value.codePointCount(0, value.length()) > max
        ? Optional.of(ErrorCode.TEXT_TOO_LONG)
        : Optional.empty();
  }
}
