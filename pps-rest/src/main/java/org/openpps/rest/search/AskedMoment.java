package org.openpps.rest.search;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.AsAt;
import org.openpps.rest.json.Timestamps;

/** Reads from the query of an address the moment that a read is as at. */
public final class AskedMoment {
  private AskedMoment() {}

  /**
   * The moment of {@code at} (RFC 3339) and {@code entries} (N), each absent when not asked.
   *
   * @throws RefusedException INSTANT_FORM or VALUE_KIND
   */
  public static AsAt of(String at, String entries) {
    return new AsAt(
        Optional.ofNullable(entries).map(AskedMoment::number),
        Optional.ofNullable(at).map(AskedMoment::instant));
  }

  private static Instant instant(String text) {
    try {
      return Timestamps.instant(text);
    } catch (RefusedException e) {
      throw new RefusedException("/at", e.code(), e.code().meaning());
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new RefusedException(
          "/entries", ErrorCode.VALUE_KIND, "The number of entries is a whole number.");
    }
  }
}
