package org.openpps.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.model.profile.NoticeDue.Recipient.GRANTOR;
import static org.openpps.model.profile.NoticeDue.Recipient.SECURED_PARTY_GROUP;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.rule.Cites;

/** What acts cost and which notices they make due, each row by the line that it shows. */
class FeesAndNoticesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @CsvSource({
    "custody@1, register, , 0.00",
    "custody@1, search, , 2.00",
    "au@1, register, 2033-11-24, 6.00",
    "au@1, register, 2033-11-25, 25.00",
    "au@1, register, 2051-11-24, 25.00",
    "au@1, register, , 115.00",
    "au@1, renew, 2033-11-24, 6.00",
    "au@1, amend, , 0.00",
    "au@1, discharge, , 0.00",
    "au@1, search, , 2.00",
    "nz@1, register, 2031-11-24, 16.10",
    "nz@1, search, , 2.30",
    "ca-bc@1, register, 2027-11-24, 5.00",
    "ca-bc@1, register, 2036-11-24, 50.00",
    "ca-bc@1, register, , 500.00",
    "ca-bc@1, amend, , 10.00",
    "us-ucc9@1, register, 2031-11-24, 20.00"
  })
  @Cites({"custody.fee.*", "au.fee.*", "nz.fee.*", "ca-bc.fee.*", "us-ucc9.fee.*"})
  void an_act_costs_what_the_table_says_for_its_term(
      String profile, String act, LocalDate lastDay, String price) {
    assertThat(RegisterProfile.load(profile).fees().price(act, DAY, Optional.ofNullable(lastDay)))
        .contains(new BigDecimal(price));
  }

  @Test
  @Cites("au.fee.register-7")
  void before_its_first_day_a_price_is_none() {
    assertThat(
            RegisterProfile.load("au@1")
                .fees()
                .price("register", LocalDate.of(2018, 6, 30), Optional.empty()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "custody@1, true",
    "au@1, false",
    "nz@1, false",
    "ca-bc@1, false",
    "us-ucc9@1, false"
  })
  @Cites({"custody.notice.*", "au.notice.*", "nz.notice.*", "ca-bc.notice.*", "us-ucc9.notice.*"})
  void the_group_learns_of_every_change_and_of_an_end_where_the_profile_says_so(
      String id, boolean ofTheEnd) {
    RegisterProfile profile = RegisterProfile.load(id);
    for (NoticeDue.Occasion occasion :
        new NoticeDue.Occasion[] {
          NoticeDue.Occasion.CREATED,
          NoticeDue.Occasion.AMENDED,
          NoticeDue.Occasion.DISCHARGED,
          NoticeDue.Occasion.COMPETING_CLAIM
        }) {
      assertThat(profile.noticeDue(occasion, SECURED_PARTY_GROUP)).isTrue();
    }
    assertThat(profile.noticeDue(NoticeDue.Occasion.EXPIRED, SECURED_PARTY_GROUP))
        .isEqualTo(ofTheEnd);
    assertThat(profile.noticeDue(NoticeDue.Occasion.COMPETING_CLAIM, GRANTOR)).isFalse();
  }
}
