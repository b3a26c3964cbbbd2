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
 * Free text that may be hashed: not blank, like {@link Line}, but line feeds are allowed; at most
 * {@link #max()} code points. An absent value is left to {@code NotNull}.
 */
@Documented
@Constraint(validatedBy = FreeText.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeText {
  /** Replaced by the code of what is wrong. */
  String message() default "text-character";

  /** Bean Validation groups. */
  Class<?>[] groups() default {};

  /** Bean Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** The most code points the text may have. */
  int max() default 4000;

  /** Asks the canonical form of text what is wrong. */
  final class Check implements ConstraintValidator<FreeText, String> {
    private int max;

    @Override
    public void initialize(FreeText text) {
      max = text.max();
    }

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
      return TextCheck.passes(value, true, max, context);
    }
  }
}
