package org.openpps.rest.json;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.openpps.model.constraint.WellFormed;
import org.openpps.model.error.Violation;

/** The constraints declared on records. */
final class DeclaredConstraints {
  private DeclaredConstraints() {}

  /** Everything wrong with the form of {@code value}, ordered by pointer. */
  static List<Violation> broken(Object value) {
    return WellFormed.violations(Lazily.VALIDATOR, value);
  }

  /** Built with the first body, not at start: it takes a good part of the start's budget. */
  private static final class Lazily {
    private static final Validator VALIDATOR =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new CodeAsMessage())
            .buildValidatorFactory()
            .getValidator();
  }
}
