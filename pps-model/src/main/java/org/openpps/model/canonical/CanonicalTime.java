package org.openpps.model.canonical;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * Time as it is hashed: {@code 2026-11-23T13:36:00.120Z}, RFC 3339 in UTC with always three
 * decimals, truncated. Years 0000 to 9999.
 */
public final class CanonicalTime {
  private static final Pattern FORM =
      Pattern.compile(
          "([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})\\.([0-9]{3})Z");
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");
  private static final int NANOS_PER_MILLI = 1_000_000;

  private CanonicalTime() {}

  /**
   * Writes an instant; what is finer than a millisecond is cut off towards the past.
   *
   * @throws RefusedException {@code instant-form} outside the years 0000 to 9999
   */
  public static String write(Instant instant) {
    if (instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST)) {
      throw new RefusedException(
          "", ErrorCode.INSTANT_FORM, "The year must be between 0000 and 9999.");
    }
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    StringBuilder out = new StringBuilder(24);
    digits(out, time.getYear(), 4).append('-');
    digits(out, time.getMonthValue(), 2).append('-');
    digits(out, time.getDayOfMonth(), 2).append('T');
    digits(out, time.getHour(), 2).append(':');
    digits(out, time.getMinute(), 2).append(':');
    digits(out, time.getSecond(), 2).append('.');
    return digits(out, time.getNano() / NANOS_PER_MILLI, 3).append('Z').toString();
  }

  /**
   * Reads an instant in exactly the written form. A leap second (60) and hour 24 are refused.
   *
   * @throws RefusedException {@code instant-form}
   */
  public static Instant parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new RefusedException(ErrorCode.INSTANT_FORM);
    }
    try {
      return LocalDateTime.of(
              number(parts, 1),
              number(parts, 2),
              number(parts, 3),
              number(parts, 4),
              number(parts, 5),
              number(parts, 6),
              number(parts, 7) * NANOS_PER_MILLI)
          .toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new RefusedException(ErrorCode.INSTANT_FORM);
    }
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static StringBuilder digits(StringBuilder out, int value, int width) {
    String digits = Integer.toString(value);
    return out.append("0".repeat(width - digits.length())).append(digits);
  }
}
