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
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.Doi;
import org.openpps.model.identifier.PartyIdentifier;

/** An identifier whose value has the form and the check digits of its scheme. */
@Documented
@Constraint(validatedBy = {Checked.OfParty.class, Checked.OfDevice.class, Checked.OfDataSet.class})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Checked {
  /** Replaced by the code of what is wrong. */
  String message() default "value-unknown";

  /** Bean Validation groups. */
  Class<?>[] groups() default {};

  /** Bean Validation payload. */
  Class<? extends Payload>[] payload() default {};

  /** Asks the scheme of a party's identifier. */
  final class OfParty implements ConstraintValidator<Checked, PartyIdentifier> {
    @Override
    public boolean isValid(PartyIdentifier identifier, ConstraintValidatorContext context) {
      if (identifier == null) {
        return true;
      }
      var problem = identifier.problem();
      problem.ifPresent(
          p -> Reported.as(p, identifier.scheme() == null ? "scheme" : "value", context));
      return problem.isEmpty();
    }
  }

  /** Asks the scheme of a device's identifier. */
  final class OfDevice implements ConstraintValidator<Checked, DeviceIdentifier> {
    @Override
    public boolean isValid(DeviceIdentifier identifier, ConstraintValidatorContext context) {
      if (identifier == null) {
        return true;
      }
      var problem = identifier.problem();
      problem.ifPresent(
          p -> Reported.as(p, identifier.scheme() == null ? "scheme" : "value", context));
      return problem.isEmpty();
    }
  }

  /** A data set is known by texts of any kind; one that says it is a DOI must be one. */
  final class OfDataSet implements ConstraintValidator<Checked, String> {
    @Override
    public boolean isValid(String identifier, ConstraintValidatorContext context) {
      if (identifier == null) {
        return true;
      }
      var problem = Doi.problem(identifier);
      problem.ifPresent(p -> Reported.as(p, context));
      return problem.isEmpty();
    }
  }
}
