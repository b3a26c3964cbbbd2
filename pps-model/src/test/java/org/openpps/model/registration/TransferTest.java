package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.rule.Cites;

@Cites("transfer")
class TransferTest {
  private static final Filer BUYER = new Filer("buyer", false);
  private static final Party BANK = new Organisation("Bank of Racks", Capacity.COMPANY, List.of());
  private static final RegistrationNumber SECOND = new RegistrationNumber(3);
  private static final RegistrationNumber BUYERS = new RegistrationNumber(4);
  private static final RegistrationNumber OFFER = new RegistrationNumber(5);

  private final Scene scene = twoRegistrationsAndABuyer();

  /** Group 1 of the host holds 2 and 3; group 4 is the buyer's. */
  private static Scene twoRegistrationsAndABuyer() {
    Scene scene = Scene.withGroup();
    scene.file(
        Scene.HOST,
        new FileRegistrations(
            Scene.GROUP,
            List.of(
                Scene.filing(Scene.ADA),
                Scene.filing(
                    Optional.of(LocalDate.of(2027, 1, 31)),
                    List.of(Scene.RACK),
                    List.of(Scene.server("Z9"))))));
    scene.file(BUYER, new CreateGroup(List.of(BANK), Scene.ADDRESS));
    return scene;
  }

  private static OfferTransfer offer(RegistrationNumber... registrations) {
    return new OfferTransfer(Scene.GROUP, BUYERS, List.of(registrations), Optional.empty());
  }

  private static AcceptTransfer accept(RegistrationNumber offer, RegistrationNumber... named) {
    return new AcceptTransfer(offer, List.of(named), false, Optional.of("Sold."));
  }

  private Registration registration(RegistrationNumber number) {
    return scene.register.registration(number).orElseThrow();
  }

  private List<TransferOffer> offers() {
    return scene.register.group(Scene.GROUP).orElseThrow().offers();
  }

  @Test
  void an_offer_stands_open_and_moves_nothing() {
    Registration before = scene.first();
    scene.file(Scene.HOST, offer(SECOND, Scene.FIRST));
    assertThat(scene.first()).isEqualTo(before);
    assertThat(offers())
        .containsExactly(
            new TransferOffer(OFFER, Scene.GROUP, BUYERS, List.of(Scene.FIRST, SECOND), Scene.NOW));
  }

  @Test
  void what_is_accepted_goes_over_as_one_bundle_and_the_offer_is_closed() {
    scene.file(Scene.HOST, offer(Scene.FIRST, SECOND));
    List<Entry> made = scene.file(BUYER, accept(OFFER));
    assertThat(made)
        .extracting(entry -> entry.leaf().kind() + " " + entry.leaf().bundle())
        .containsExactly(
            "registration-transferred@1 Bundle[first=6, last=8]",
            "registration-transferred@1 Bundle[first=6, last=8]",
            "transfer-accepted@1 Bundle[first=6, last=8]");
    assertThat(offers()).isEmpty();
    Registration now = registration(SECOND);
    assertThat(now.terms().group()).isEqualTo(BUYERS);
    assertThat(now.securedParties())
        .extracting(item -> item.value())
        .containsExactly(Optional.of(BANK));
    assertThat(now.heldSince()).isEqualTo(new RegistrationNumber(7));
  }

  @Test
  void nothing_but_its_holder_changes() {
    Registration before = scene.first();
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(BUYER, accept(OFFER));
    assertThat(scene.first())
        .usingRecursiveComparison()
        .ignoringFields("terms.group", "securedParties", "heldSince", "lastEntry")
        .isEqualTo(before);
  }

  @Test
  void afterwards_the_new_owner_has_authority_and_the_old_one_none() {
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(BUYER, accept(OFFER));
    DischargeRegistration discharge = new DischargeRegistration(Scene.FIRST, Optional.empty());
    scene.refused(Scene.HOST, discharge, "/registration", ErrorCode.FORBIDDEN);
    scene.file(BUYER, discharge);
  }

  @Test
  void nobody_but_the_owner_of_the_holding_group_offers() {
    scene.refused(BUYER, offer(Scene.FIRST), "/group", ErrorCode.FORBIDDEN);
  }

  @Test
  void nobody_but_the_owner_of_the_receiving_group_accepts() {
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.refused(Scene.HOST, accept(OFFER), "/offer", ErrorCode.FORBIDDEN);
    scene.refused(Scene.STRANGER, accept(OFFER), "/offer", ErrorCode.FORBIDDEN);
  }

  @Test
  void an_offer_names_registrations_of_its_group_that_are_live_each_once_and_another_group() {
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
    scene.refused(Scene.HOST, offer(Scene.FIRST), "/registrations/0", ErrorCode.REGISTRATION_ENDED);
    scene.refused(
        Scene.HOST, offer(SECOND, SECOND), "/registrations/1", ErrorCode.REGISTRATION_TWICE);
    scene.refused(
        Scene.HOST, offer(Scene.NEVER_GIVEN), "/registrations/0", ErrorCode.REGISTRATION_UNKNOWN);
    scene.refused(
        Scene.HOST,
        new OfferTransfer(Scene.GROUP, Scene.GROUP, List.of(SECOND), Optional.empty()),
        "/to",
        ErrorCode.TRANSFER_TO_ITSELF);
    scene.refused(
        Scene.HOST,
        new OfferTransfer(Scene.GROUP, Scene.NEVER_GIVEN, List.of(), Optional.empty()),
        "/to",
        ErrorCode.GROUP_UNKNOWN);
    scene.refused(
        BUYER,
        new OfferTransfer(BUYERS, Scene.GROUP, List.of(SECOND), Optional.empty()),
        "/registrations/0",
        ErrorCode.REGISTRATION_OF_ANOTHER_GROUP);
  }

  @Test
  void what_was_withdrawn_or_declined_is_not_accepted_any_more() {
    WithdrawTransfer end = new WithdrawTransfer(OFFER, Optional.empty());
    for (Filer side : List.of(Scene.HOST, BUYER)) {
      Scene each = twoRegistrationsAndABuyer();
      each.file(Scene.HOST, offer(Scene.FIRST));
      each.refused(Scene.STRANGER, end, "/offer", ErrorCode.FORBIDDEN);
      each.file(side, end);
      each.refused(BUYER, accept(OFFER), "/offer", ErrorCode.OFFER_NOT_OPEN);
      each.refused(side, end, "/offer", ErrorCode.OFFER_NOT_OPEN);
    }
  }

  @Test
  void an_offer_is_accepted_once() {
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(BUYER, accept(OFFER));
    scene.refused(BUYER, accept(OFFER), "/offer", ErrorCode.OFFER_NOT_OPEN);
  }

  @Test
  void a_number_that_no_entry_has_is_no_offer() {
    scene.refused(BUYER, accept(Scene.NEVER_GIVEN), "/offer", ErrorCode.ENTRY_UNKNOWN);
    scene.refused(BUYER, accept(Scene.FIRST), "/offer", ErrorCode.OFFER_NOT_OPEN);
  }

  @Test
  void when_one_has_ended_since_nothing_goes_over() {
    scene.file(Scene.HOST, offer(Scene.FIRST, SECOND));
    scene.refused(
        BUYER,
        accept(OFFER),
        Instant.parse("2027-02-01T00:00:00Z"),
        "/offer",
        ErrorCode.REGISTRATION_ENDED);
  }

  @Test
  void an_offer_of_everything_is_accepted_in_slices_and_closed_by_the_last() {
    scene.file(Scene.HOST, offer());
    scene.refused(BUYER, accept(OFFER), "/registrations", ErrorCode.VALUE_MISSING);
    scene.file(BUYER, new AcceptTransfer(OFFER, List.of(Scene.FIRST), true, Optional.empty()));
    assertThat(offers()).hasSize(1);
    scene.refused(BUYER, accept(OFFER, Scene.FIRST), "/registrations/0", ErrorCode.NOT_OFFERED);
    scene.file(BUYER, accept(OFFER, SECOND));
    assertThat(offers()).isEmpty();
    assertThat(registration(SECOND).terms().group()).isEqualTo(BUYERS);
  }

  @Test
  @Cites("offer-covers")
  void an_offer_does_not_cover_what_its_group_came_to_hold_later() {
    scene.file(Scene.HOST, offer());
    scene.file(Scene.HOST, new FileRegistrations(Scene.GROUP, List.of(Scene.filing(Scene.RACK))));
    scene.refused(
        BUYER, accept(OFFER, new RegistrationNumber(6)), "/registrations/0", ErrorCode.NOT_OFFERED);
  }

  @Test
  @Cites("offer-covers")
  void what_left_the_group_and_came_back_is_not_offered_any_more() {
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(BUYER, accept(OFFER));
    scene.file(
        BUYER, new OfferTransfer(BUYERS, Scene.GROUP, List.of(Scene.FIRST), Optional.empty()));
    scene.file(Scene.HOST, accept(new RegistrationNumber(9)));
    assertThat(scene.first().terms().group()).isEqualTo(Scene.GROUP);
    scene.refused(BUYER, accept(new RegistrationNumber(6)), "/offer", ErrorCode.NOT_OFFERED);
  }

  @Test
  void a_group_has_at_most_twenty_open_offers() {
    LongStream.range(0, TransferRules.OPEN_OFFERS)
        .forEach(i -> scene.file(Scene.HOST, offer(Scene.FIRST)));
    scene.refused(Scene.HOST, offer(SECOND), "/group", ErrorCode.TOO_MANY_OPEN_OFFERS);
  }

  @Test
  @Cites("suspension")
  void neither_a_suspended_giver_nor_a_suspended_receiver_transfers() {
    scene.file(Scene.HOST, offer(Scene.FIRST));
    for (RegistrationNumber group : List.of(Scene.GROUP, BUYERS)) {
      scene.file(Scene.REGISTRAR, new SuspendGroup(group, "Under inquiry."));
      scene.refused(BUYER, accept(OFFER), "/offer", ErrorCode.GROUP_SUSPENDED);
      scene.file(Scene.REGISTRAR, new ReinstateGroup(group, "Cleared."));
    }
    scene.file(BUYER, accept(OFFER));
  }

  @Test
  void it_needs_no_part_that_was_erased() {
    scene.file(Scene.REGISTRAR, new EraseParts(Scene.FIRST, List.of(1, 2, 4), "ordered"));
    scene.file(Scene.REGISTRAR, new EraseParts(BUYERS, List.of(1), "ordered"));
    scene.file(Scene.HOST, offer(Scene.FIRST));
    scene.file(BUYER, accept(new RegistrationNumber(8)));
    assertThat(scene.first().securedParties()).isEmpty();
    assertThat(scene.first().terms().group()).isEqualTo(BUYERS);
  }

  @Test
  void no_ledger_holds_a_transfer_of_what_had_ended_or_to_its_holder() {
    Registration was = registration(SECOND);
    for (Recorded impossible :
        List.of(
            transferred(BUYERS, was.terms().end().get().at()),
            transferred(Scene.GROUP, Scene.NOW))) {
      assertThatThrownBy(() -> Evolution.registration(Optional.of(was), impossible))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static Recorded transferred(RegistrationNumber to, Instant time) {
    return new Recorded(
        6,
        new Bundle(6, 6),
        time,
        "buyer",
        new RegistrationTransferred(SECOND, to, OFFER, List.of(), Optional.empty()));
  }
}
