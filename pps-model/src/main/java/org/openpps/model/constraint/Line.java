package org.openpps.model.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text of one line that may be hashed: not blank, no control character, no lone surrogate, at most
 * {@link #max()} code points. An absent value is left to {@code NotNull}.
 */
@Documented
@Constraint(validatedBy = Line.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Line {
  /** Replaced by the code of what is wrong. */
  String message() default "text-character";

  /** Bean Validation groups. */
  Class<?>[] groups() default {};

  /** Bean Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** The most code points the text may have. */
  int max() default 200;

  /** Asks the canonical form of text what is wrong. */
  final class Check implements ConstraintValidator<Line, String> {
    private int max;

    @Override
    public void initialize(Line line) {
      max = line.max();
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return TextCheck.passes(value, false, max, context);
    }
  }
}
