package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;

class DischargeRegistrationTest {
  private static final DischargeRegistration DISCHARGE =
      new DischargeRegistration(Scene.FIRST, Optional.of("Returned."));

  private final Scene scene = Scene.withRegistration(Scene.ADA);

  @Test
  void a_discharge_ends_a_registration_at_every_instant() {
    scene.file(Scene.HOST, DISCHARGE);
    assertThat(scene.first().dischargedAt()).hasValue(Scene.NOW);
    assertThat(scene.first().statusAt(Scene.NOW.plusSeconds(1))).isEqualTo(Status.DISCHARGED);
  }

  @Test
  void it_is_final() {
    scene.file(Scene.HOST, DISCHARGE);
    scene.refused(Scene.HOST, DISCHARGE, "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void only_the_account_of_its_group_may_discharge_a_registration() {
    scene.refused(Scene.STRANGER, DISCHARGE, "/registration", ErrorCode.FORBIDDEN);
  }

  @Test
  void it_needs_no_part_that_was_erased() {
    scene.file(
        Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(1, 2, 4), "ordered by a court"));
    scene.file(Scene.HOST, DISCHARGE);
    assertThat(scene.first().statusAt(Scene.NOW)).isEqualTo(Status.DISCHARGED);
  }
}
