package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.rule.Cites;

@Cites("expiry-recorded")
class RecordExpiryTest {
  private static final Filer REGISTER = new Filer(Filer.REGISTER, false);
  private static final Instant ENDED = Instant.parse("2027-02-01T00:00:00Z");
  private static final Instant LATER = Instant.parse("2027-05-01T00:00:00Z");
  private static final RecordExpiry EXPIRY = new RecordExpiry(Scene.FIRST, ENDED);

  private final Scene scene = ending(LocalDate.of(2027, 1, 31));

  private static Scene ending(LocalDate lastDay) {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(lastDay), List.of(Scene.ADA), List.of(Scene.server("A1"))))));
    return scene;
  }

  private void refused(RecordExpiry command, Instant time, String pointer, ErrorCode code) {
    scene.refused(REGISTER, command, time, pointer, code);
  }

  @Test
  void the_entry_names_the_instant_of_the_end_whenever_it_is_recorded() {
    scene.file(REGISTER, EXPIRY, LATER);
    Recorded recorded = EventReader.read(scene.register.entries().get(3)).orElseThrow();
    assertThat(recorded.time()).isEqualTo(LATER);
    assertThat(recorded.account()).isEqualTo("register");
    assertThat(recorded.event())
        .isEqualTo(new RegistrationExpired(Scene.FIRST, new End(ENDED, ZoneId.of("UTC"))));
  }

  @Test
  void it_changes_nothing_but_that_the_passing_is_on_record() {
    Registration before = scene.first();
    assertThat(before.statusAt(ENDED)).isEqualTo(Status.EXPIRED);
    assertThat(before.expiryOutstanding()).isTrue();
    scene.file(REGISTER, EXPIRY, ENDED);
    assertThat(scene.first().expiryRecorded()).isTrue();
    assertThat(scene.first().expiryOutstanding()).isFalse();
    assertThat(scene.first().statusAt(ENDED.minusMillis(1))).isEqualTo(Status.LIVE);
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("expiryRecorded", "lastEntry")
        .isEqualTo(before);
  }

  @Test
  void what_has_not_passed_is_not_recorded() {
    refused(EXPIRY, ENDED.minusMillis(1), "/ended", ErrorCode.EXPIRY_NOT_DUE);
  }

  @Test
  void it_is_recorded_once() {
    scene.file(REGISTER, EXPIRY, ENDED);
    refused(EXPIRY, LATER, "/ended", ErrorCode.EXPIRY_RECORDED);
  }

  @Test
  void after_a_renewal_the_old_end_passes_unnoticed_and_the_new_one_is_recorded() {
    scene.file(
        Scene.HOST,
        new RenewRegistration(Scene.FIRST, LocalDate.of(2027, 3, 31), Optional.empty()));
    refused(EXPIRY, LATER, "/ended", ErrorCode.EXPIRY_NOT_DUE);
    scene.file(
        REGISTER, new RecordExpiry(Scene.FIRST, Instant.parse("2027-04-01T00:00:00Z")), LATER);
    assertThat(scene.first().expiryRecorded()).isTrue();
  }

  @Test
  void what_was_discharged_or_removed_does_not_expire_on_record() {
    scene.file(Scene.REGISTRAR, new RemoveRegistration(Scene.FIRST, "ordered"));
    refused(EXPIRY, LATER, "/ended", ErrorCode.EXPIRY_NOT_DUE);
    scene.file(Scene.REGISTRAR, new RestoreRegistration(Scene.FIRST, "ordered"), ENDED);
    scene.file(REGISTER, EXPIRY, LATER);

    Scene discharged = ending(LocalDate.of(2027, 1, 31));
    discharged.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    discharged.refused(REGISTER, EXPIRY, LATER, "/ended", ErrorCode.EXPIRY_NOT_DUE);
  }

  @Test
  void without_a_stated_end_nothing_passes() {
    Scene.withRegistration(Scene.ADA)
        .refused(REGISTER, EXPIRY, LATER, "/ended", ErrorCode.EXPIRY_NOT_DUE);
  }

  @Test
  void no_caller_records_an_expiry() {
    scene.refused(Scene.HOST, EXPIRY, LATER, "", ErrorCode.FORBIDDEN);
    scene.refused(Scene.REGISTRAR, EXPIRY, LATER, "", ErrorCode.FORBIDDEN);
  }

  @Test
  void the_key_follows_from_number_and_end_alone() {
    assertThat(EXPIRY.key()).isEqualTo(new RecordExpiry(Scene.FIRST, ENDED).key());
    assertThat(EXPIRY.key()).isNotEqualTo(new RecordExpiry(Scene.FIRST, LATER).key());
  }

  @Test
  void no_ledger_holds_the_expiry_of_what_was_live() {
    Registration was = scene.first();
    Recorded early =
        new Recorded(
            3,
            new Bundle(3, 3),
            ENDED.minusMillis(1),
            "register",
            new RegistrationExpired(Scene.FIRST, was.terms().end().orElseThrow()));
    assertThatThrownBy(() -> Evolution.registration(Optional.of(was), early))
        .isInstanceOf(IllegalStateException.class);
  }
}
