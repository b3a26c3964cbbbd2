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
import org.openpps.model.rule.Cites;

class RemoveRegistrationTest {
  private static final RemoveRegistration REMOVAL =
      new RemoveRegistration(Scene.FIRST, "Nothing was ever secured.");
  private static final RestoreRegistration RESTORATION =
      new RestoreRegistration(Scene.FIRST, "Removed by mistake.");
  private static final Instant ENDED = Instant.parse("2027-02-01T00:00:00Z");

  private final Scene scene = Scene.withGroup();

  RemoveRegistrationTest() {
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LocalDate.of(2027, 1, 31)),
                    List.of(Scene.ADA),
                    List.of(Scene.server("A1"))))));
  }

  @Test
  @Cites("removal")
  void a_removal_leaves_the_end_and_all_else_as_it_was() {
    Registration before = scene.first();
    scene.file(Scene.REGISTRAR, REMOVAL);
    assertThat(scene.first().statusAt(Scene.NOW)).isEqualTo(Status.REMOVED);
    assertThat(scene.first().statusAt(ENDED)).isEqualTo(Status.REMOVED);
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("removedAt", "lastEntry")
        .isEqualTo(before);
  }

  @Test
  @Cites("restoration")
  void what_is_restored_before_its_end_is_live_again_until_the_same_end() {
    Registration before = scene.first();
    scene.file(Scene.REGISTRAR, REMOVAL);
    scene.file(Scene.REGISTRAR, RESTORATION);
    assertThat(scene.first().statusAt(ENDED.minusMillis(1))).isEqualTo(Status.LIVE);
    assertThat(scene.first().statusAt(ENDED)).isEqualTo(Status.EXPIRED);
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("lastEntry")
        .isEqualTo(before);
  }

  @Test
  @Cites("restoration")
  void what_is_restored_after_its_end_has_expired() {
    scene.file(Scene.REGISTRAR, REMOVAL);
    scene.file(Scene.REGISTRAR, RESTORATION, ENDED);
    assertThat(scene.first().statusAt(ENDED)).isEqualTo(Status.EXPIRED);
  }

  @Test
  void what_is_removed_is_not_removed_again_and_what_is_not_removed_not_restored() {
    scene.refused(
        Scene.REGISTRAR, RESTORATION, "/registration", ErrorCode.REGISTRATION_NOT_REMOVED);
    scene.file(Scene.REGISTRAR, REMOVAL);
    scene.refused(Scene.REGISTRAR, REMOVAL, "/registration", ErrorCode.REGISTRATION_REMOVED);
  }

  @Test
  void what_is_removed_is_changed_by_nobody_until_it_is_restored() {
    scene.file(Scene.REGISTRAR, REMOVAL);
    for (Command command :
        List.of(
            new RenewRegistration(Scene.FIRST, LocalDate.of(2028, 1, 31), Optional.empty()),
            new DischargeRegistration(Scene.FIRST, Optional.empty()))) {
      scene.refused(Scene.HOST, command, "/registration", ErrorCode.REGISTRATION_REMOVED);
    }
  }

  @Test
  void what_was_discharged_is_neither_removed_nor_restored() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(Scene.REGISTRAR, REMOVAL, "/registration", ErrorCode.REGISTRATION_ENDED);
    scene.refused(Scene.REGISTRAR, RESTORATION, "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void the_registrar_alone_removes_and_restores() {
    scene.refused(Scene.HOST, REMOVAL, "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, REMOVAL);
    scene.refused(Scene.HOST, RESTORATION, "", ErrorCode.FORBIDDEN);
  }

  @Test
  void a_number_that_was_never_given_is_unknown() {
    scene.refused(
        Scene.REGISTRAR,
        new RemoveRegistration(Scene.NEVER_GIVEN, "x"),
        "/registration",
        ErrorCode.REGISTRATION_UNKNOWN);
  }

  @Test
  void no_part_that_was_erased_is_needed() {
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(1, 2, 4), "ordered"));
    scene.file(Scene.REGISTRAR, REMOVAL);
    scene.file(Scene.REGISTRAR, RESTORATION);
    assertThat(scene.first().statusAt(Scene.NOW)).isEqualTo(Status.LIVE);
  }

  @Test
  void no_ledger_holds_a_restoration_of_what_stands() {
    Recorded restored =
        new Recorded(
            3,
            new Bundle(3, 3),
            Scene.NOW,
            "registrar",
            new RegistrationRestored(Scene.FIRST, new Placed<>(1, Erasable.of("x"))));
    assertThatThrownBy(() -> Evolution.registration(Optional.of(scene.first()), restored))
        .isInstanceOf(IllegalStateException.class);
  }
}
