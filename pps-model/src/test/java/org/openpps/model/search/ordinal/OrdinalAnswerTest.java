package org.openpps.model.search.ordinal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.rule.Cites;

class OrdinalAnswerTest {
  private static final Instant TIME = Instant.parse("2026-11-24T09:00:00Z");
  private static final ReadPoint AT = new ReadPoint(9, TIME);

  private static OrdinalEvent event(long sequence, Optional<ClaimedTime> claimed) {
    RegistrationNumber number = new RegistrationNumber(sequence);
    return new OrdinalEvent(number, "registration-created@2", TIME, number, claimed);
  }

  @Test
  @Cites("order-by-sequence")
  void an_earlier_time_that_is_claimed_is_shown_and_decides_nothing() {
    ClaimedTime claimed = new ClaimedTime(Instant.parse("2001-01-01T00:00:00Z"), "An old register");
    OrdinalAnswer answer =
        OrdinalAnswer.of(AT, event(3, Optional.empty()), event(5, Optional.of(claimed)), false);
    assertThat(answer.precedence()).isEqualTo(Precedence.BEFORE);
    assertThat(answer.words()).hasSize(2);
    assertThat(answer.words().get(1))
        .contains("claims an earlier time, 2001-01-01T00:00:00.000Z (An old register)")
        .contains("does not change the order");
  }

  @Test
  void it_is_said_when_one_filing_made_both_or_both_are_one() {
    OrdinalEvent one = event(3, Optional.empty());
    OrdinalEvent other = event(5, Optional.empty());
    assertThat(OrdinalAnswer.of(AT, other, one, true).precedence())
        .isEqualTo(Precedence.AFTER_IN_ONE_FILING);
    assertThat(OrdinalAnswer.of(AT, other, one, true).words())
        .isEqualTo(OrdinalAnswer.of(AT, one, other, true).words());
    assertThat(OrdinalAnswer.of(AT, one, one, true).precedence()).isEqualTo(Precedence.SAME_ENTRY);
  }
}
