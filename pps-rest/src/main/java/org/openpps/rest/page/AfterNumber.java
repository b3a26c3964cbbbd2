package org.openpps.rest.page;

import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.identifier.RegistrationNumber;

/** Behind which registration a page begins. */
public final class AfterNumber {
  private AfterNumber() {}

  /**
   * The number in {@code after}; nothing for the first page.
   *
   * @throws RefusedException CURSOR_FORM
   */
  public static Optional<RegistrationNumber> of(String after) {
    return Optional.ofNullable(after).map(AfterNumber::place);
  }

  private static RegistrationNumber place(String after) {
    try {
      return RegistrationNumber.parse(after);
    } catch (RefusedException e) {
      throw new RefusedException(List.of(Violation.of("/after", ErrorCode.CURSOR_FORM)));
    }
  }
}
