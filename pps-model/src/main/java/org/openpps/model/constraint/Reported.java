package org.openpps.model.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.openpps.model.error.ErrorCode;

/** Puts a code of the catalogue in place of a constraint's default message. */
final class Reported {
  private Reported() {}

  static void as(ErrorCode code, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context.buildConstraintViolationWithTemplate(code.code()).addConstraintViolation();
  }

  static void as(ErrorCode code, String property, ConstraintValidatorContext context) {
    context.disableDefaultConstraintViolation();
    context
        .buildConstraintViolationWithTemplate(code.code())
        .addPropertyNode(property)
        .addConstraintViolation();
  }
}
