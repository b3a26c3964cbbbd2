package org.openpps.store;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openpps.model.constraint.WellFormed;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** Holds every input against the constraints that the model's records declare. */
final class WellFormedness {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private WellFormedness() {}

  /** Refuses {@code input} with everything wrong with its form. */
  static void require(Object input) {
    List<Violation> violations = WellFormed.violations(VALIDATOR, input);
    if (!violations.isEmpty()) {
      throw new RefusedException(violations);
    }
  }
}
