package org.openpps.rest.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * Reads dates and instants as callers may write them: RFC 3339, UTC, milliseconds at the finest.
 */
public final class Timestamps {
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern INSTANT =
      Pattern.compile("([0-9-]{10}T[0-9:]{8})(?:\\.([0-9]{1,3}))?Z");

  private Timestamps() {}

  /**
   * A calendar date.
   *
   * @throws RefusedException {@code date-form}
   */
  public static LocalDate date(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new RefusedException(ErrorCode.DATE_FORM);
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new RefusedException(ErrorCode.DATE_FORM);
    }
  }

  /**
   * An instant; a fraction of a second may be left out or have one to three digits.
   *
   * @throws RefusedException {@code instant-form}
   */
  public static Instant instant(String text) {
    Matcher parts = INSTANT.matcher(text);
    if (!parts.matches()) {
      throw new RefusedException(ErrorCode.INSTANT_FORM);
    }
    String fraction = parts.group(2) == null ? "" : parts.group(2);
    return CanonicalTime.parse(parts.group(1) + "." + (fraction + "000").substring(0, 3) + "Z");
  }
}
