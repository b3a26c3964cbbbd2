package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.rule.Cites;

/** Registration 2 has: header 0, secured party 1, grantor 2, birth date 3, collateral 4, text 5. */
@Cites("correction")
class CorrectRegistrationTest {
  private static final ItemId GRANTOR = new ItemId(Scene.FIRST, 2);
  private static final ItemId COLLATERAL = new ItemId(Scene.FIRST, 4);
  private static final RegistrationNumber CORRECTION = new RegistrationNumber(3);
  private static final Instant AFTER_THE_END = Instant.parse("2027-03-01T00:00:00Z");

  private static final Grantor HOLDER =
      new Grantor(Scene.ADA.party(), Optional.of(HolderRole.RACK_INTERMEDIARY));

  private final Scene scene = Scene.withGroup();

  CorrectRegistrationTest() {
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(
                    Optional.of(LocalDate.of(2027, 1, 31)),
                    List.of(HOLDER),
                    List.of(Scene.server("A1"))))));
  }

  private static CorrectRegistration correction(
      List<Replacement<Grantor>> grantors,
      List<Replacement<Collateral>> collateral,
      List<ItemId> remove,
      Optional<String> text,
      boolean clearText) {
    return new CorrectRegistration(
        Scene.FIRST,
        List.of(),
        grantors,
        collateral,
        remove,
        text,
        clearText,
        "Taken down wrongly.");
  }

  private static CorrectRegistration serial(ItemId was, String now) {
    return correction(
        List.of(),
        List.of(new Replacement<>(was, Scene.server(now))),
        List.of(),
        Optional.empty(),
        false);
  }

  private static CorrectRegistration text(Optional<String> text, boolean clear) {
    return correction(List.of(), List.of(), List.of(), text, clear);
  }

  private RegistrationCorrected corrected(CorrectRegistration command) {
    Entry entry = scene.file(Scene.REGISTRAR, command).get(0);
    return (RegistrationCorrected) EventReader.read(entry).orElseThrow().event();
  }

  @Test
  void a_correction_says_what_was_what_is_and_why() {
    RegistrationCorrected event =
        corrected(
            correction(
                List.of(new Replacement<>(GRANTOR, Scene.RACK)),
                List.of(new Replacement<>(COLLATERAL, Scene.server("A2"))),
                List.of(),
                Optional.of("As handed in."),
                false));
    assertThat(event.change().replaced())
        .containsExactly(new Replaced(GRANTOR, 1), new Replaced(COLLATERAL, 2));
    assertThat(event.reason()).isEqualTo(new Placed<>(3, Erasable.of("Taken down wrongly.")));
    assertThat(event.change().text()).hasValue(new Placed<>(4, Erasable.of("As handed in.")));
    assertThat(scene.first().grantors())
        .containsExactly(new Item<>(new ItemId(CORRECTION, 1), Erasable.of(Scene.RACK)));
    assertThat(scene.first().text().orElseThrow().value()).hasValue("As handed in.");
  }

  @Test
  void the_reason_is_never_taken_for_the_text() {
    Optional<Item<String>> before = scene.first().text();
    corrected(serial(COLLATERAL, "A2"));
    assertThat(scene.first().text()).isEqualTo(before);
    corrected(text(Optional.of("First."), false));
    corrected(text(Optional.empty(), true));
    assertThat(scene.first().text()).isEmpty();
    scene.refused(
        Scene.REGISTRAR, text(Optional.empty(), true), "/clearText", ErrorCode.TEXT_NOT_ON_RECORD);
  }

  @Test
  void a_holder_s_word_follows_the_grantor_that_is_put_right() {
    scene.file(
        Filer.grantor(GRANTOR), new SpeakAsHolder(Scene.FIRST, GRANTOR, true, Optional.empty()));
    corrected(
        correction(
            List.of(new Replacement<>(GRANTOR, Scene.RACK)),
            List.of(),
            List.of(),
            Optional.empty(),
            false));
    assertThat(scene.first().holderWord(new ItemId(new RegistrationNumber(4), 1))).isPresent();
  }

  @Test
  void what_has_expired_or_was_removed_is_corrected_and_stays_what_it_was() {
    scene.file(Scene.REGISTRAR, serial(COLLATERAL, "A2"), AFTER_THE_END);
    assertThat(scene.first().statusAt(AFTER_THE_END)).isEqualTo(Status.EXPIRED);
    scene.file(Scene.REGISTRAR, new RemoveRegistration(Scene.FIRST, "Ordered."), AFTER_THE_END);
    scene.file(Scene.REGISTRAR, text(Optional.of("Known."), false), AFTER_THE_END);
    assertThat(scene.first().statusAt(AFTER_THE_END)).isEqualTo(Status.REMOVED);
  }

  @Test
  void what_was_discharged_is_not_corrected() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(
        Scene.REGISTRAR, serial(COLLATERAL, "A2"), "/registration", ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void the_registrar_alone_corrects_and_only_what_there_is() {
    scene.refused(Scene.HOST, serial(COLLATERAL, "A2"), "", ErrorCode.FORBIDDEN);
    scene.refused(
        Scene.REGISTRAR,
        serial(GRANTOR, "A2"),
        "/replaceCollateral/0/item",
        ErrorCode.ITEM_UNKNOWN);
    scene.refused(
        Scene.REGISTRAR,
        correction(List.of(), List.of(), List.of(GRANTOR), Optional.empty(), false),
        "/remove",
        ErrorCode.LAST_OF_ITS_KIND);
    scene.refused(Scene.REGISTRAR, text(Optional.empty(), false), "", ErrorCode.AMENDMENT_EMPTY);
    scene.refused(
        Scene.REGISTRAR,
        new CorrectRegistration(
            Scene.NEVER_GIVEN,
            List.of(Scene.RACK),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            false,
            "x"),
        "/registration",
        ErrorCode.REGISTRATION_UNKNOWN);
  }

  @Test
  void no_ledger_holds_a_correction_that_puts_a_text_over_one_it_does_not_name() {
    corrected(text(Optional.of("First."), false));
    RegistrationAmended change =
        new RegistrationAmended(
            Scene.FIRST,
            List.of(),
            List.of(),
            List.of(),
            Optional.of(new Placed<>(2, Erasable.of("Second."))));
    Recorded over =
        new Recorded(
            4,
            new Bundle(4, 4),
            Scene.NOW,
            "registrar",
            new RegistrationCorrected(change, new Placed<>(1, Erasable.of("x"))));
    Registration was = scene.first();
    assertThatThrownBy(() -> Evolution.registration(Optional.of(was), over))
        .isInstanceOf(IllegalStateException.class);
  }
}
