package org.openpps.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.RefusedException;

/** RFC 3339, section 5.6, within the register's precision. */
class TimestampsTest {
  @Test
  void an_instant_may_leave_its_fraction_out_or_shorten_it() {
    assertThat(Timestamps.instant("2026-11-23T13:36:00Z"))
        .isEqualTo(Timestamps.instant("2026-11-23T13:36:00.0Z"))
        .isEqualTo(Instant.parse("2026-11-23T13:36:00Z"));
    assertThat(Timestamps.instant("2026-11-23T13:36:00.12Z").toEpochMilli() % 1000).isEqualTo(120);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T13:36:00+10:00",
        "2026-11-23T13:36:00",
        "2026-11-23T13:36Z",
        "2026-11-23 13:36:00Z",
        "2026-11-23T13:36:00.1234Z",
        "2026-02-30T00:00:00Z",
        "2026-11-23T24:00:00Z",
        "1795000000",
        ""
      })
  void what_is_not_an_instant_in_utc_is_refused(String text) {
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Timestamps.instant(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-02-30", "2026-2-3", "+2026-02-03", "20260203", "2026-02-03Z", ""})
  void what_is_not_a_calendar_date_is_refused(String text) {
    assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> Timestamps.date(text));
  }
}
