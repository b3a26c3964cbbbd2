package org.openpps.model.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.Violation;

/** Reads what the constraints declared on a record say about one value, as pointers and codes. */
public final class WellFormed {
  private WellFormed() {}

  /**
   * Everything wrong with the form of {@code value}, ordered by pointer; empty when it is well
   * formed.
   */
  public static List<Violation> violations(Validator validator, Object value) {
    return violations(validator.validate(value));
  }

  /** The same for violations that were found already. */
  public static List<Violation> violations(
      Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(WellFormed::violation)
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
        .toList();
  }

  private static Violation violation(ConstraintViolation<?> violation) {
    ErrorCode code =
        ErrorCode.ofCode(violation.getMessageTemplate())
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "constraint without a code: " + violation.getMessageTemplate()));
    return Violation.of(pointer(violation.getPropertyPath()), code);
  }

  /** The RFC 6901 pointer of a property path: list positions, not Java notation. */
  public static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }
}
