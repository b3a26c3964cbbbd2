package org.openpps.model.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Cites;

/** Days, ends, business days, renewals and demands, each row by the line that it shows. */
class ClocksTest {
  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** BC Personal Property Registry, issues #11506 and #28447: 07:59:59 and 06:59:59 next day. */
  @ParameterizedTest
  @CsvSource({
    "custody@1, 2026-12-31, 2027-01-01T00:00:00Z",
    "custody@1, 2028-02-29, 2028-03-01T00:00:00Z",
    "au@1, 2026-04-04, 2026-04-04T13:00:00Z",
    "au@1, 2026-04-05, 2026-04-05T14:00:00Z",
    "au@1, 2026-10-03, 2026-10-03T14:00:00Z",
    "au@1, 2026-10-04, 2026-10-04T13:00:00Z",
    "nz@1, 2026-04-05, 2026-04-05T12:00:00Z",
    "nz@1, 2026-09-27, 2026-09-27T11:00:00Z",
    "ca-bc@1, 2026-01-15, 2026-01-16T08:00:00Z",
    "ca-bc@1, 2025-07-15, 2025-07-16T07:00:00Z",
    "ca-bc@1, 2025-11-01, 2025-11-02T07:00:00Z",
    "ca-bc@1, 2025-11-02, 2025-11-03T08:00:00Z",
    "us-ucc9@1, 2026-03-07, 2026-03-08T05:00:00Z",
    "us-ucc9@1, 2026-03-08, 2026-03-09T04:00:00Z"
  })
  @Cites({"end-instant", "custody.zone", "au.zone", "nz.zone", "ca-bc.zone", "us-ucc9.zone"})
  void the_end_is_the_next_local_midnight_across_changes_of_the_clock(
      String profile, String lastDay, String end) {
    LegalZone zone = RegisterProfile.load(profile).legalZone();
    assertThat(zone.endOf(day(lastDay))).isEqualTo(Instant.parse(end));
    assertThat(zone.lastDayBefore(Instant.parse(end))).isEqualTo(day(lastDay));
  }

  /** Beirut skips midnight: the day ends with its last instant, the next begins at 01:00. */
  @Test
  @Cites("end-instant")
  void where_midnight_is_skipped_the_day_ends_all_the_same() {
    LegalZone beirut = new LegalZone(new Citation("x", "y"), ZoneId.of("Asia/Beirut"));
    assertThat(beirut.endOf(day("2022-03-26"))).isEqualTo(Instant.parse("2022-03-26T22:00:00Z"));
    assertThat(beirut.lastDayBefore(Instant.parse("2022-03-26T22:00:00Z")))
        .isEqualTo(day("2022-03-26"));
  }

  @Test
  @Cites("end-instant")
  void no_rule_reads_the_zone_of_the_machine() {
    TimeZone machine = TimeZone.getDefault();
    Set<Instant> ends = new HashSet<>();
    try {
      for (String id : new String[] {"UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
        TimeZone.setDefault(TimeZone.getTimeZone(id));
        ends.add(RegisterProfile.load("au@1").endOf(day("2026-04-04")));
      }
    } finally {
      TimeZone.setDefault(machine);
    }
    assertThat(ends).containsExactly(Instant.parse("2026-04-04T13:00:00Z"));
  }

  @Test
  @Cites({"ca-bc.term", "custody.term"})
  void the_anniversary_of_29_February_is_28_February_and_29_February_in_a_leap_year() {
    TermLimit bc = RegisterProfile.load("ca-bc@1").terms().of(TermCase.ANY);
    LocalDate leap = day("2028-02-29");
    assertThat(bc.refusal(leap, Optional.of(day("2029-02-28")))).isEmpty();
    assertThat(bc.refusal(leap, Optional.of(day("2032-02-29")))).isEmpty();
    assertThat(bc.refusal(leap, Optional.of(day("2032-02-28"))))
        .contains(ErrorCode.END_NOT_WHOLE_YEARS);
    TermLimit custody = RegisterProfile.load("custody@1").terms().of(TermCase.ANY);
    assertThat(custody.refusal(leap, Optional.of(day("2053-02-28")))).isEmpty();
    assertThat(custody.refusal(leap, Optional.of(day("2053-03-01"))))
        .contains(ErrorCode.END_TOO_LATE);
    assertThat(custody.refusal(leap, Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "au@1, 2026-04-01, 1, 2026-04-02", // before Easter
    "au@1, 2026-04-02, 1, 2026-04-07", // Good Friday to Easter Monday
    "au@1, 2026-12-24, 1, 2027-01-04", // no day between Christmas and New Year
    "nz@1, 2026-12-24, 1, 2027-01-18", // to 15 January, a Friday
    "nz@1, 2026-07-09, 1, 2026-07-13", // Matariki
    "nz@1, 2027-02-05, 1, 2027-02-09", // Waitangi day 2027 is a Saturday: Monday instead
    "ca-bc@1, 2026-06-30, 1, 2026-07-02", // Canada Day
    "ca-bc@1, 2026-09-29, 1, 2026-10-01", // Truth and Reconciliation
    "us-ucc9@1, 2026-07-02, 1, 2026-07-06", // Independence Day 2026 is a Saturday: Friday instead
    "us-ucc9@1, 2026-11-25, 1, 2026-11-27", // Thanksgiving
    "custody@1, 2026-12-24, 1, 2026-12-25",
    "custody@1, 2026-11-27, 5, 2026-12-04",
    "custody@1, 2026-11-28, 0, 2026-11-28"
  })
  @Cites({"custody.calendar", "au.calendar", "nz.calendar", "ca-bc.calendar", "us-ucc9.calendar"})
  void business_days_are_counted_on_the_calendar_of_the_profile(
      String profile, String from, int days, String until) {
    BusinessCalendar calendar = RegisterProfile.load(profile).calendar();
    assertThat(calendar.plus(day(from), days)).isEqualTo(day(until));
  }

  @ParameterizedTest
  @CsvSource({
    "custody@1, 2026-11-24, 2026-12-01",
    "au@1, 2026-11-24, 2026-12-01",
    "au@1, 2026-12-21, 2027-01-05",
    "nz@1, 2026-11-24, 2026-12-15",
    "ca-bc@1, 2026-11-24, 2026-12-09",
    "us-ucc9@1, 2026-11-24, 2026-12-14"
  })
  @Cites({"custody.demand", "au.demand", "nz.demand", "ca-bc.demand", "us-ucc9.demand"})
  void a_demand_is_answered_within_the_clock_of_the_profile(String id, String from, String until) {
    RegisterProfile profile = RegisterProfile.load(id);
    assertThat(profile.demand().answerBy(day(from), profile.calendar())).isEqualTo(day(until));
    assertThat(profile.demand().noticeBy(day(from), profile.calendar())).isEqualTo(day(until));
  }

  @ParameterizedTest
  @CsvSource({
    "custody@1, 2026-11-24, 2027-03-01, true, 2026-11-24",
    "au@1, 2026-11-24, 2033-03-01, true, 2026-11-24",
    "nz@1, 2026-11-24, 2027-03-01, true, 2026-11-24",
    "ca-bc@1, 2026-11-24, 2027-03-01, true, 2027-03-01",
    "us-ucc9@1, 2026-09-01, 2027-03-01, true, 2027-03-01",
    "us-ucc9@1, 2026-08-31, 2027-03-01, false, 2027-03-01"
  })
  @Cites({"custody.renewal", "au.renewal", "nz.renewal", "ca-bc.renewal", "us-ucc9.renewal"})
  void a_renewal_opens_and_is_counted_as_the_profile_says(
      String profile, String today, String lastDay, boolean opens, String base) {
    RenewalRule renewal = RegisterProfile.load(profile).renewal();
    assertThat(renewal.opens(day(today), day(lastDay))).isEqualTo(opens);
    assertThat(renewal.base(day(today), day(lastDay))).isEqualTo(day(base));
  }

  @Test
  void a_holiday_that_is_listed_is_no_weekend() {
    for (String id : RegisterProfile.SUPPLIED) {
      assertThat(RegisterProfile.load(id).calendar().holidays())
          .allSatisfy(
              day -> assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }
  }
}
