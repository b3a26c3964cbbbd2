package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.party.Capacity;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

@Cites("renewal")
class RenewRegistrationTest {
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
  private static final RenewRegistration RENEWAL = until(LocalDate.of(2028, 2, 29));

  private final Scene scene = endingOn(Scene.withGroup(), LAST_DAY);

  private static RenewRegistration until(LocalDate lastDay) {
    return new RenewRegistration(Scene.FIRST, lastDay, Optional.of("Contract goes on."));
  }

  private static RenewRegistration open() {
    return new RenewRegistration(Scene.FIRST, Optional.empty(), true, Optional.empty());
  }

  private static Scene endingOn(Scene scene, LocalDate lastDay) {
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(lastDay), List.of(Scene.ADA), List.of(Scene.server("A1"))))));
    return scene;
  }

  private static Scene under(String profile, LocalDate lastDay) {
    return endingOn(Scene.withGroup(RegisterProfile.load(profile)), lastDay);
  }

  private static Scene under(String profile, LocalDate lastDay, String kind) {
    Scene scene = Scene.withGroup(RegisterProfile.load(profile));
    RegistrationFiling filing =
        Scene.filing(
            Optional.of(lastDay),
            List.of(UnderProfile.organisation(Capacity.OTHER)),
            List.of(Scene.server("A1")));
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                new RegistrationFiling(
                    filing.interest(),
                    filing.purchaseMoney(),
                    filing.grantors(),
                    filing.collateral(),
                    filing.lastDay(),
                    filing.text(),
                    Optional.of(UnderProfile.ofKind(kind))))));
    return scene;
  }

  @Test
  void a_renewal_moves_the_end_and_leaves_the_rest() {
    Registration before = scene.first();
    scene.file(Scene.HOST, RENEWAL);
    Registration after = scene.first();
    assertThat(after.terms().end().orElseThrow().at())
        .isEqualTo(Instant.parse("2028-03-01T00:00:00Z"));
    assertThat(after)
        .usingRecursiveComparison()
        .ignoringFields("terms.end", "lastEntry")
        .isEqualTo(before);
  }

  @Test
  void what_was_renewed_is_live_until_its_new_end() {
    scene.file(Scene.HOST, RENEWAL);
    assertThat(scene.first().liveAt(Instant.parse("2028-02-29T23:59:59.999Z"))).isTrue();
    assertThat(scene.first().liveAt(Instant.parse("2028-03-01T00:00:00Z"))).isFalse();
  }

  @Test
  void until_the_last_moment_it_can_be_renewed() {
    scene.file(Scene.HOST, RENEWAL, Instant.parse("2027-01-31T23:59:59.999Z"));
    assertThat(scene.first().liveAt(Instant.parse("2027-02-01T00:00:00Z"))).isTrue();
  }

  @Test
  @Cites("late-renewal")
  void what_has_ended_is_not_renewed() {
    scene.refused(
        Scene.HOST,
        RENEWAL,
        Instant.parse("2027-02-01T00:00:00Z"),
        "/registration",
        ErrorCode.RENEWAL_LATE);
  }

  @Test
  @Cites({"late-renewal", "nz.renewal"})
  void in_new_zealand_a_late_renewal_is_refused_and_told_that_priority_is_lost() {
    Scene nz = under("nz@1", LAST_DAY);
    assertThatThrownBy(
            () ->
                nz.file(
                    Scene.HOST,
                    until(LocalDate.of(2028, 1, 31)),
                    Instant.parse("2027-01-31T11:00:00Z")))
        .hasMessageContaining("by a late renewal priority is lost");
  }

  @Test
  @Cites("renewal")
  void a_renewal_to_no_stated_end_makes_it_last_until_it_is_ended() {
    scene.file(Scene.HOST, open());
    assertThat(scene.first().terms().end()).isEmpty();
    assertThat(scene.first().liveAt(Instant.parse("2999-01-01T00:00:00Z"))).isTrue();
    scene.refused(Scene.HOST, RENEWAL, "/registration", ErrorCode.NO_STATED_END);
  }

  @Test
  @Cites({"renewal", "nz.term"})
  void where_every_term_has_an_end_none_is_renewed_without() {
    under("nz@1", LAST_DAY).refused(Scene.HOST, open(), "/noStatedEnd", ErrorCode.END_MISSING);
  }

  @Test
  @Cites("renewal-says-one-end")
  void a_renewal_says_a_last_day_or_that_there_is_none_and_not_both() {
    scene.refused(
        Scene.HOST,
        new RenewRegistration(Scene.FIRST, Optional.empty(), false, Optional.empty()),
        "/lastDay",
        ErrorCode.VALUE_MISSING);
    scene.refused(
        Scene.HOST,
        new RenewRegistration(
            Scene.FIRST, Optional.of(LocalDate.of(2028, 1, 1)), true, Optional.empty()),
        "/noStatedEnd",
        ErrorCode.END_AMBIGUOUS);
  }

  @Test
  void what_was_discharged_is_not_renewed() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(Scene.HOST, RENEWAL, "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void without_a_stated_end_there_is_nothing_to_renew() {
    Scene.withRegistration(Scene.ADA)
        .refused(Scene.HOST, RENEWAL, "/registration", ErrorCode.NO_STATED_END);
  }

  @Test
  void a_renewal_shortens_nothing() {
    scene.refused(Scene.HOST, until(LAST_DAY), "/lastDay", ErrorCode.END_NOT_LATER);
  }

  @Test
  void only_the_account_of_its_group_may_renew_a_registration() {
    scene.refused(Scene.STRANGER, RENEWAL, "/registration", ErrorCode.FORBIDDEN);
  }

  @Test
  void it_needs_no_part_that_was_erased() {
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(1, 2, 4), "ordered"));
    scene.file(Scene.HOST, RENEWAL);
    assertThat(scene.first().lastEntry().sequence()).isEqualTo(4);
  }

  @Test
  @Cites("nz.renewal")
  void in_new_zealand_five_years_are_counted_from_the_renewal() {
    LocalDate lastDay = LocalDate.of(2027, 1, 31);
    Scene nz = under("nz@1", lastDay);
    // 23 November 2026, 10:00 UTC, is still the 23rd in Wellington.
    nz.refused(Scene.HOST, until(LocalDate.of(2031, 11, 24)), "/lastDay", ErrorCode.END_TOO_LATE);
    nz.file(Scene.HOST, until(LocalDate.of(2031, 11, 23)));
  }

  @Test
  @Cites("ca-bc.renewal")
  void in_british_columbia_the_lengths_add_up() {
    Scene bc = under("ca-bc@1", LocalDate.of(2027, 11, 23), "security-agreement");
    bc.refused(Scene.HOST, until(LocalDate.of(2052, 11, 24)), "/lastDay", ErrorCode.END_TOO_LATE);
    bc.file(Scene.HOST, until(LocalDate.of(2052, 11, 23)));
  }

  @Test
  @Cites("us-ucc9.renewal")
  void under_article_9_a_continuation_is_filed_within_six_months_before_the_lapse() {
    Scene us = under("us-ucc9@1", LocalDate.of(2031, 11, 23), "ordinary");
    RenewRegistration continuation = until(LocalDate.of(2036, 11, 23));
    us.refused(
        Scene.HOST,
        continuation,
        Instant.parse("2031-05-22T12:00:00Z"),
        "/registration",
        ErrorCode.RENEWAL_NOT_OPEN);
    us.file(Scene.HOST, continuation, Instant.parse("2031-05-23T12:00:00Z"));
  }

  @Test
  void no_ledger_holds_a_renewal_of_what_had_ended() {
    Registration was = scene.first();
    End later = new End(Instant.parse("2030-01-01T00:00:00Z"), was.terms().end().get().zone());
    Recorded late =
        new Recorded(
            3,
            new Bundle(3, 3),
            was.terms().end().get().at(),
            "host",
            new RegistrationRenewed(Scene.FIRST, Optional.of(later), Optional.empty()));
    assertThatThrownBy(() -> Evolution.registration(Optional.of(was), late))
        .isInstanceOf(IllegalStateException.class);
  }
}
