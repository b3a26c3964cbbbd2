package org.openpps.rest.json;

import java.time.LocalDate;
import org.openpps.model.error.RefusedException;

/** Reads from the query of an address the day that is asked for. */
public final class AskedDay {
  private AskedDay() {}

  /**
   * The day of {@code day}.
   *
   * @throws RefusedException DATE_FORM
   */
  public static LocalDate of(String day) {
    try {
      return Timestamps.date(day);
    } catch (RefusedException e) {
      throw new RefusedException("/day", e.code(), e.code().meaning());
    }
  }
}
