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
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.SerialNumber;

/**
 * A serial number as a maker gives it: never one of the placeholders that firmware is shipped with.
 */
@Documented
@Constraint(validatedBy = Serial.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Serial {
  /** Replaced by the code of what is wrong. */
  String message() default "serial-placeholder";

  /** Bean Validation groups. */
  Class<?>[] groups() default {};

  /** Bean Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the list of placeholders. */
  final class Check implements ConstraintValidator<Serial, String> {
    @Override
    public boolean isValid(String serial, ConstraintValidatorContext context) {
      if (serial == null || serial.isBlank() || !SerialNumber.isPlaceholder(serial)) {
        return true;
      }
      Reported.as(ErrorCode.SERIAL_PLACEHOLDER, context);
      return false;
    }
  }
}
