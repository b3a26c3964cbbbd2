package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.rule.Cites;

@Cites("suppression")
class SuppressPartsTest {
  private static final ItemId ADA = new ItemId(Scene.FIRST, 2);

  private final Scene scene = Scene.withRegistration(Scene.ADA, Scene.RACK);

  private static SuppressParts suppress(int part) {
    return new SuppressParts(Scene.FIRST, List.of(part), false, "She is in danger.");
  }

  private static SuppressParts lift(int part) {
    return new SuppressParts(Scene.FIRST, List.of(part), true, "The danger has passed.");
  }

  @Test
  void what_is_suppressed_stays_on_record_and_is_not_shown_to_others() {
    Registration before = scene.first();
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    Registration after = scene.first();
    assertThat(after.grantors()).isEqualTo(before.grantors());
    assertThat(after.suppressed()).containsExactly(ADA);
    assertThat(after.withoutBirthDates().grantors())
        .extracting(item -> item.value().isPresent())
        .containsExactly(false, true);
    assertThat(after.statusAt(Scene.NOW)).isEqualTo(Status.LIVE);
    assertThat(after.lastEntry()).isEqualTo(before.lastEntry());
  }

  @Test
  void what_is_lifted_is_shown_again() {
    Registration before = scene.first();
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    scene.file(Scene.REGISTRAR, lift(ADA.part()));
    assertThat(scene.first()).isEqualTo(before);
  }

  @Test
  void the_address_for_service_of_a_group_can_be_suppressed() {
    scene.file(
        Scene.REGISTRAR, new SuppressParts(Scene.GROUP, List.of(2), false, "A shelter's address."));
    SecuredPartyGroup group = scene.register.group(Scene.GROUP).orElseThrow();
    assertThat(group.address().value()).isPresent();
    assertThat(group.withoutBirthDates().address().value()).isEmpty();
    assertThat(group.withoutBirthDates().members().get(0).value()).isPresent();
  }

  @Test
  void a_grantor_reads_its_own_suppressed_part_and_not_that_of_others() {
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    scene.file(
        Scene.REGISTRAR, new SuppressParts(Scene.GROUP, List.of(2), false, "A shelter's address."));
    SecuredPartyGroup group = scene.register.group(Scene.GROUP).orElseThrow();
    for (var reader : scene.first().grantors()) {
      GrantorView view = GrantorView.of(reader, scene.first(), group, new ReadPoint(6, Scene.NOW));
      assertThat(view.grantor().value()).isPresent();
      assertThat(view.registration().grantors())
          .extracting(item -> item.value().isPresent())
          .containsExactly(false, true);
      assertThat(view.group().address().value()).isEmpty();
    }
  }

  @Test
  void what_is_claimed_and_in_what_stays_shown() {
    int collateral = scene.first().collateral().get(0).part();
    for (int part : List.of(0, collateral)) {
      scene.refused(Scene.REGISTRAR, suppress(part), "/parts/0", ErrorCode.PART_NOT_SUPPRESSIBLE);
    }
    scene.refused(Scene.REGISTRAR, suppress(99), "/parts/0", ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  void a_part_is_suppressed_once_and_only_what_is_suppressed_is_lifted() {
    scene.refused(Scene.REGISTRAR, lift(ADA.part()), "/parts/0", ErrorCode.NOT_SUPPRESSED);
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    scene.refused(Scene.REGISTRAR, suppress(ADA.part()), "/parts/0", ErrorCode.ALREADY_SUPPRESSED);
  }

  @Test
  void the_registrar_alone_suppresses_and_on_what_has_ended_too() {
    scene.refused(Scene.HOST, suppress(ADA.part()), "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, new RemoveRegistration(Scene.FIRST, "ordered"));
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    assertThat(scene.first().suppressed()).containsExactly(ADA);
  }

  @Test
  void an_entry_about_the_register_or_none_holds_nothing_to_suppress() {
    scene.refused(
        Scene.REGISTRAR,
        new SuppressParts(Scene.NEVER_GIVEN, List.of(1), false, "x"),
        "/entry",
        ErrorCode.ENTRY_UNKNOWN);
  }

  @Test
  void the_event_reads_back_as_it_was_written() {
    scene.file(Scene.REGISTRAR, suppress(ADA.part()));
    scene.file(Scene.REGISTRAR, lift(ADA.part()));
    for (int entry : List.of(3, 4)) {
      Suppression event =
          (Suppression) EventReader.read(scene.register.entries().get(entry)).orElseThrow().event();
      assertThat(event.items()).containsExactly(ADA);
      assertThat(event.lifted()).isEqualTo(entry == 4);
    }
  }

  @Test
  void no_ledger_holds_the_lifting_of_what_is_shown() {
    Recorded lifted =
        new Recorded(
            3,
            new Bundle(3, 3),
            Scene.NOW,
            "registrar",
            new Suppression(
                Scene.FIRST, Scene.FIRST, List.of(2), true, new Placed<>(1, Erasable.of("x"))));
    assertThatThrownBy(() -> Evolution.registration(Optional.of(scene.first()), lifted))
        .isInstanceOf(IllegalStateException.class);
  }
}
