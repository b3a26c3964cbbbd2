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
    Optional<ErrorCode> problem =
        CanonicalText.problem(value, multiLine)
            .or(
                () ->
                    value.codePointCount(0, value.length()) > max
                        ? Optional.of(ErrorCode.TEXT_TOO_LONG)
                        : Optional.empty());
    problem.ifPresent(code -> Reported.as(code, context));
    return problem.isEmpty();
  }
}
