package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.rule.Cites;

/**
 * Amendments that say what was and what is. Registration 2 has: header 0, secured party 1, grantor
 * 2, collateral 3, text 4.
 */
@Cites("amended-from-what-is-on-record")
class ReplaceOnRecordTest {
  private static final ItemId GRANTOR = new ItemId(Scene.FIRST, 2);
  private static final ItemId COLLATERAL = new ItemId(Scene.FIRST, 3);
  private static final ItemId TEXT = new ItemId(Scene.FIRST, 4);
  private static final RegistrationNumber AMENDMENT = new RegistrationNumber(3);

  private final Scene scene = Scene.withRegistration(Scene.RACK);

  private static AmendRegistration amendment(
      List<Replacement<Grantor>> grantors,
      List<Replacement<Collateral>> collateral,
      Optional<String> text,
      boolean clearText) {
    return new AmendRegistration(
        Scene.FIRST,
        List.of(),
        List.of(),
        grantors,
        collateral,
        List.of(),
        text,
        clearText,
        Optional.empty(),
        List.of());
  }

  private static AmendRegistration grantorBy(Grantor now) {
    return amendment(List.of(new Replacement<>(GRANTOR, now)), List.of(), Optional.empty(), false);
  }

  private static AmendRegistration collateralBy(ItemId was, Collateral now) {
    return amendment(List.of(), List.of(new Replacement<>(was, now)), Optional.empty(), false);
  }

  private static AmendRegistration text(Optional<String> now, boolean clear) {
    return amendment(List.of(), List.of(), now, clear);
  }

  private RegistrationAmended amended(AmendRegistration command) {
    Entry entry = scene.file(Scene.HOST, command).get(0);
    return (RegistrationAmended) EventReader.read(entry).orElseThrow().event();
  }

  @Test
  void a_replacement_names_what_was_and_what_takes_its_place() {
    RegistrationAmended event = amended(grantorBy(Scene.ADA));
    assertThat(event.kind()).isEqualTo(RegistrationAmended.EXPLICIT);
    assertThat(event.replaced()).containsExactly(new Replaced(GRANTOR, 1));
    assertThat(scene.first().grantors())
        .containsExactly(new Item<>(new ItemId(AMENDMENT, 1), Erasable.of(Scene.ADA)));
  }

  @Test
  void what_is_added_stands_before_what_takes_another_s_place() {
    RegistrationAmended event =
        amended(
            new AmendRegistration(
                Scene.FIRST,
                List.of(Scene.RACK),
                List.of(Scene.server("ADDED")),
                List.of(new Replacement<>(GRANTOR, Scene.ADA)),
                List.of(new Replacement<>(COLLATERAL, Scene.server("NOW"))),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of()));
    // header 0, grantors 1 and 2, birth date 3, collateral 4 and 5.
    assertThat(event.replaced())
        .containsExactly(new Replaced(GRANTOR, 2), new Replaced(COLLATERAL, 5));
    assertThat(scene.first().collateral())
        .extracting(item -> item.value().orElseThrow())
        .containsExactly(Scene.server("ADDED"), Scene.server("NOW"));
  }

  @Test
  void a_grantor_is_replaced_by_a_grantor_and_collateral_by_collateral() {
    scene.refused(
        Scene.HOST,
        collateralBy(GRANTOR, Scene.server("NOW")),
        "/replaceCollateral/0/item",
        ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  void nothing_is_both_removed_and_replaced() {
    scene.refused(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST,
            List.of(),
            List.of(),
            List.of(new Replacement<>(GRANTOR, Scene.ADA)),
            List.of(),
            List.of(GRANTOR),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of()),
        "/replaceGrantors/0/item",
        ErrorCode.ITEM_UNKNOWN);
  }

  @Test
  void a_text_names_the_text_it_replaces_also_one_that_was_erased() {
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(4), "ordered"));
    RegistrationAmended event = amended(text(Optional.of("Moved."), false));
    assertThat(event.textWas()).hasValue(TEXT);
    assertThat(scene.first().text().orElseThrow().value()).hasValue("Moved.");
  }

  @Test
  void a_text_is_cleared_and_where_there_is_none_there_is_nothing_to_clear() {
    RegistrationAmended event = amended(text(Optional.empty(), true));
    assertThat(event.textWas()).hasValue(TEXT);
    assertThat(event.text()).isEmpty();
    assertThat(scene.first().text()).isEmpty();
    scene.refused(
        Scene.HOST, text(Optional.empty(), true), "/clearText", ErrorCode.TEXT_NOT_ON_RECORD);
  }

  @Test
  void a_text_is_not_both_given_and_cleared() {
    scene.refused(
        Scene.HOST,
        text(Optional.of("Moved."), true),
        "/clearText",
        ErrorCode.TEXT_SET_AND_CLEARED);
  }

  @Test
  void an_amendment_that_replaces_nothing_keeps_the_form_of_old() {
    RegistrationAmended adding =
        amended(
            new AmendRegistration(
                Scene.FIRST, List.of(Scene.ADA), List.of(), List.of(), Optional.empty()));
    assertThat(adding.kind()).isEqualTo(RegistrationAmended.PLAIN);
    amended(text(Optional.empty(), true));
    assertThat(amended(text(Optional.of("First."), false)).kind())
        .isEqualTo(RegistrationAmended.PLAIN);
  }

  @Test
  @Cites("abn-hides-acn")
  void a_grantor_that_comes_on_record_later_is_asked_the_risks_of_a_filing() {
    Scene au = Scene.withGroup(RegisterProfile.load("au@1"));
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.type = Optional.of(CollateralType.COMMERCIAL);
    draft.collateralClass = Optional.of("other-goods");
    draft.grantors = List.of(UnderProfile.organisation(Capacity.TRUSTEE, "abn:51824753556"));
    au.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(draft.filing())));
    Grantor hiding = UnderProfile.organisation(Capacity.TRUSTEE, "abn:53004085616");
    au.refused(
        Scene.HOST,
        accepting(hiding),
        "/addGrantors/0/party/identifiers",
        ErrorCode.RISK_NOT_ACCEPTED);
    Entry entry = au.file(Scene.HOST, accepting(hiding, "abn-hides-acn")).get(0);
    RegistrationAmended event = (RegistrationAmended) EventReader.read(entry).orElseThrow().event();
    assertThat(event.acceptedRisks()).containsExactly("abn-hides-acn");
    assertThat(event.kind()).isEqualTo(RegistrationAmended.EXPLICIT);
  }

  private static AmendRegistration accepting(Grantor grantor, String... risks) {
    return new AmendRegistration(
        Scene.FIRST,
        List.of(grantor),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        List.of(risks));
  }

  @Test
  void no_ledger_holds_a_replacement_of_what_was_not_there_or_by_something_else() {
    Registration was = scene.first();
    List<Placed<Grantor>> now = List.of(new Placed<>(1, Erasable.of(Scene.ADA)));
    for (Replaced wrong :
        List.of(new Replaced(COLLATERAL, 1), new Replaced(GRANTOR, 2), new Replaced(TEXT, 1))) {
      impossible(was, List.of(), List.of(wrong), now, Optional.empty());
    }
    impossible(was, List.of(GRANTOR), List.of(new Replaced(GRANTOR, 1)), now, Optional.empty());
    impossible(was, List.of(), List.of(), List.of(), Optional.of(GRANTOR));
  }

  private static void impossible(
      Registration was,
      List<ItemId> removed,
      List<Replaced> replaced,
      List<Placed<Grantor>> now,
      Optional<ItemId> textWas) {
    RegistrationAmended event =
        new RegistrationAmended(
            Scene.FIRST, removed, replaced, now, List.of(), textWas, List.of(), Optional.empty());
    assertThatThrownBy(
            () ->
                Evolution.registration(
                    Optional.of(was), new Recorded(3, new Bundle(3, 3), Scene.NOW, "host", event)))
        .isInstanceOf(IllegalStateException.class);
  }
}
