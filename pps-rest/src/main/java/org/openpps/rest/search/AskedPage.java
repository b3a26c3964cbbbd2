package org.openpps.rest.search;

import java.util.Optional;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.rest.page.AfterNumber;
import org.openpps.rest.page.PageSize;

/**
 * Which hits of an answer are shown.
 *
 * @param after behind the hit with this number; from the first on where it is absent
 * @param most how many at most
 */
record AskedPage(Optional<RegistrationNumber> after, int most) {
  private static final int MOST = 1_000;

  /**
   * The page that a query asks for.
   *
   * @throws RefusedException VALUE_KIND or CURSOR_FORM
   */
  static AskedPage of(String after, String limit) {
    return new AskedPage(AfterNumber.of(after), PageSize.of(limit, MOST));
  }
}
