package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;

/** Registration 2 has: header 0, secured party 1, grantor 2, collateral 3, text 4. */
class AmendRegistrationTest {
  private static final ItemId GRANTOR = new ItemId(Scene.FIRST, 2);
  private static final ItemId COLLATERAL = new ItemId(Scene.FIRST, 3);

  private final Scene scene = Scene.withRegistration(Scene.RACK);

  private static AmendRegistration amendment(
      List<Grantor> grantors, List<Collateral> collateral, ItemId... removed) {
    return new AmendRegistration(
        Scene.FIRST, grantors, collateral, List.of(removed), Optional.empty());
  }

  @Test
  void what_is_added_and_removed_is_on_record_afterwards() {
    scene.file(
        Scene.HOST,
        amendment(List.of(Scene.ADA), List.of(Scene.server("Z9")), GRANTOR, COLLATERAL));
    assertThat(scene.first().grantors())
        .singleElement()
        .isEqualTo(new Item<>(new ItemId(new RegistrationNumber(3), 1), Erasable.of(Scene.ADA)));
    assertThat(scene.first().collateral())
        .extracting(item -> item.value().orElseThrow())
        .containsExactly(Scene.server("Z9"));
    assertThat(scene.first().lastEntry()).isEqualTo(new RegistrationNumber(3));
  }

  @Test
  void a_new_text_takes_the_place_of_the_one_before() {
    scene.file(
        Scene.HOST,
        new AmendRegistration(Scene.FIRST, List.of(), List.of(), List.of(), Optional.of("Moved.")));
    assertThat(scene.first().text().orElseThrow().value()).hasValue("Moved.");
  }

  @Test
  void an_amendment_that_changes_nothing_is_refused() {
    scene.refused(Scene.HOST, amendment(List.of(), List.of()), "", ErrorCode.AMENDMENT_EMPTY);
  }

  @Test
  void what_is_not_on_record_cannot_be_removed_nor_anything_twice() {
    ItemId securedParty = new ItemId(Scene.FIRST, 1);
    scene.refused(
        Scene.HOST,
        amendment(List.of(Scene.ADA), List.of(), securedParty),
        "/remove/0",
        ErrorCode.ITEM_UNKNOWN);
    scene.refused(
        Scene.HOST,
        amendment(List.of(Scene.ADA), List.of(), GRANTOR, GRANTOR),
        "/remove/1",
        ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  void the_last_grantor_and_the_last_item_of_collateral_stay() {
    for (ItemId last : List.of(GRANTOR, COLLATERAL)) {
      scene.refused(
          Scene.HOST, amendment(List.of(), List.of(), last), "/remove", ErrorCode.LAST_OF_ITS_KIND);
    }
  }

  @Test
  void only_the_account_of_its_group_may_amend_a_registration() {
    AmendRegistration amendment = amendment(List.of(Scene.ADA), List.of());
    scene.refused(Scene.STRANGER, amendment, "/registration", ErrorCode.FORBIDDEN);
    scene.refused(Scene.REGISTRAR, amendment, "/registration", ErrorCode.FORBIDDEN);
  }

  @Test
  void a_registration_that_is_unknown_discharged_or_past_its_end_cannot_be_amended() {
    scene.refused(
        Scene.HOST,
        new AmendRegistration(
            Scene.NEVER_GIVEN, List.of(Scene.ADA), List.of(), List.of(), Optional.empty()),
        "/registration",
        ErrorCode.REGISTRATION_UNKNOWN);
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(
        Scene.HOST,
        amendment(List.of(Scene.ADA), List.of()),
        "/registration",
        ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void no_entry_is_needed_for_an_end_that_has_passed() {
    Scene ending = Scene.withGroup();
    ending.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LocalDate.of(2026, 11, 23)),
                    List.of(Scene.RACK),
                    List.of(Scene.server("A1"))))),
        Scene.NOW.minusSeconds(86_400));
    ending.file(Scene.HOST, amendment(List.of(Scene.ADA), List.of()));
    Refusal.at(
        "/registration",
        ErrorCode.REGISTRATION_ENDED,
        () ->
            ending.file(
                Scene.HOST,
                amendment(List.of(Scene.ADA), List.of()),
                Scene.NOW.plusSeconds(86_400)));
  }
}
