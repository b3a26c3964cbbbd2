package org.openpps.model.search.exact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * When a person was born, as far as it is known.
 *
 * @param year the year
 * @param date the whole date, unless the year alone is known
 */
public record Birth(int year, Optional<LocalDate> date) {
  /** A request names a birth by one text, never by members, so that year and date agree. */
  @JsonCreator(mode = JsonCreator.Mode.DISABLED)
  public Birth {}

  /** On a date. */
  public static Birth on(LocalDate date) {
    return new Birth(date.getYear(), Optional.of(date));
  }

  /** In a year. */
  public static Birth in(int year) {
    return new Birth(year, Optional.empty());
  }

  /**
   * Reads {@code 1970-01-31} or {@code 1970}.
   *
   * @throws RefusedException {@code date-form}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Birth parse(String text) {
    return parse("", text);
  }

  /**
   * The same for the member of a request at this JSON pointer.
   *
   * @throws RefusedException {@code date-form}
   */
  public static Birth parse(String pointer, String text) {
    try {
      return text.matches("[0-9]{4}") ? in(Integer.parseInt(text)) : on(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new RefusedException(pointer, ErrorCode.DATE_FORM, "Give a date or a year of birth.");
    }
  }

  /** Whether nothing that is known of the two differs. */
  public boolean agrees(Birth other) {
    return date.isPresent() && other.date.isPresent()
        ? date.equals(other.date)
        : year == other.year;
  }

  /** The date, or the year alone. */
  @JsonValue
  @Override
  public String toString() {
    return date.map(LocalDate::toString).orElseGet(() -> "%04d".formatted(year));
  }
}
