package org.openpps.model.profile;

import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;

/**
 * How long a registration may last.
 *
 * @param citation where it comes from
 * @param condition when it applies
 * @param minYears the fewest years, where a fixed or least term is set
 * @param maxYears the most years of a stated term; absent where none may be stated
 * @param wholeYears whether a stated term ends on an anniversary
 * @param defaultYears the term that a filing gets which states none
 * @param open whether a registration may have no stated end
 */
public record TermLimit(
    Citation citation,
    TermCondition condition,
    Optional<Integer> minYears,
    Optional<Integer> maxYears,
    boolean wholeYears,
    Optional<Integer> defaultYears,
    boolean open) {
  /** The last day of the default term counted from {@code day}, where there is one. */
  public Optional<LocalDate> defaultLastDay(LocalDate day) {
    return defaultYears.map(day::plusYears);
  }

  /**
   * What is wrong with a term counted from {@code day}; 29 February has its anniversary on 28
   * February.
   *
   * @param day the day of the filing, or the one that a renewal is counted from
   * @param lastDay the last day; absent for no stated end
   */
  public Optional<ErrorCode> refusal(LocalDate day, Optional<LocalDate> lastDay) {
    return lastDay.isPresent()
        ? refusal(day, lastDay.get())
        : Optional.of(ErrorCode.END_MISSING).filter(code -> !open);
  }

  private Optional<ErrorCode> refusal(LocalDate day, LocalDate lastDay) {
    if (maxYears.isEmpty()) {
      return Optional.of(ErrorCode.END_NOT_ALLOWED);
    }
    if (lastDay.isAfter(day.plusYears(maxYears.get()))) {
      return Optional.of(ErrorCode.END_TOO_LATE);
    }
    if (minYears.map(years -> lastDay.isBefore(day.plusYears(years))).orElse(false)) {
      return Optional.of(ErrorCode.END_TOO_EARLY);
    }
    boolean anniversary = day.plusYears((long) lastDay.getYear() - day.getYear()).equals(lastDay);
    return Optional.of(ErrorCode.END_NOT_WHOLE_YEARS).filter(code -> wholeYears && !anniversary);
  }
}
