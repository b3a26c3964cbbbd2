package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.error.ErrorCode;

class CanonicalTimeTest {
  static Stream<Arguments> written() {
    return Vectors.rows(CanonicalTimeTest.class, "time.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(CanonicalTimeTest.class, "time-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("written")
  void writes_the_golden_vectors_and_reads_them_back(long seconds, long nanos, String text) {
    Instant instant = Instant.ofEpochSecond(seconds, nanos);
    assertThat(CanonicalTime.write(instant)).isEqualTo(text);
    assertThat(CanonicalTime.parse(text)).isEqualTo(instant.truncatedTo(ChronoUnit.MILLIS));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refuses_every_other_form(String text) {
    Refusal.of(ErrorCode.INSTANT_FORM, () -> CanonicalTime.parse(text));
  }

  @Test
  void years_of_more_or_fewer_than_four_digits_cannot_be_written() {
    Instant last = CanonicalTime.parse("9999-12-31T23:59:59.999Z");
    Instant first = CanonicalTime.parse("0000-01-01T00:00:00.000Z");
    Refusal.of(ErrorCode.INSTANT_FORM, () -> CanonicalTime.write(last.plusMillis(1)));
    Refusal.of(ErrorCode.INSTANT_FORM, () -> CanonicalTime.write(first.minusNanos(1)));
    Refusal.of(ErrorCode.INSTANT_FORM, () -> CanonicalTime.write(Instant.MAX));
    Refusal.of(ErrorCode.INSTANT_FORM, () -> CanonicalTime.write(Instant.MIN));
  }

  @Test
  void any_instant_is_read_back_and_sorts_as_text_like_time() {
    long seed = RandomJson.seed();
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      Instant one = Instant.ofEpochMilli(random.nextLong(-62167219200000L, 253402300800000L));
      Instant other = one.plusMillis(random.nextLong(1, 1_000_000));
      String text = CanonicalTime.write(one);
      assertThat(CanonicalTime.parse(text)).as("seed %d", seed).isEqualTo(one);
      if (other.isBefore(Instant.parse("9999-12-31T23:59:59.999Z"))) {
        assertThat(text).isLessThan(CanonicalTime.write(other));
      }
    }
  }
}
