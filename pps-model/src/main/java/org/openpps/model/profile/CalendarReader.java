package org.openpps.model.profile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** Reads a business calendar: holidays stand by year, as {@code month-day}. */
final class CalendarReader {
  private CalendarReader() {}

  static BusinessCalendar read(JsonObject json) {
    json.refuseOthers("rule", "source", "weekend", "knownThrough", "holidays");
    Set<DayOfWeek> weekend = ProfileLine.constants(json, "weekend", DayOfWeek.class);
    if (weekend.size() == DayOfWeek.values().length) {
      throw new RefusedException(
          json.pointer("weekend"), ErrorCode.VALUE_UNKNOWN, "A week needs a business day.");
    }
    return new BusinessCalendar(
        ProfileLine.citation(json),
        weekend,
        holidays(json.object("holidays")),
        ProfileLine.read(json, "knownThrough", LocalDate::parse));
  }

  private static Set<LocalDate> holidays(JsonObject years) {
    Set<LocalDate> days = new HashSet<>();
    for (String year : years.members().keySet()) {
      for (String day : years.texts(year)) {
        days.add(ProfileLine.parse(years.pointer(year), year + "-" + day, LocalDate::parse));
      }
    }
    return days;
  }
}
