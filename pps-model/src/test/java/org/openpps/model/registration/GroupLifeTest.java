package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.rule.Cites;

class GroupLifeTest {
  private static final Party BANK = new Organisation("Bank of Racks", Capacity.COMPANY, List.of());
  private static final AddressForService NEW_ADDRESS =
      new AddressForService(Optional.of("new@host.example"), Optional.empty());
  private static final ItemId FOUNDER = new ItemId(Scene.GROUP, 1);

  private final Scene scene = Scene.withRegistration(Scene.ADA);

  private SecuredPartyGroup group() {
    return scene.register.group(Scene.GROUP).orElseThrow();
  }

  private static AmendGroup amend(List<Party> add, ItemId... remove) {
    return new AmendGroup(Scene.GROUP, add, List.of(remove), Optional.empty());
  }

  private static ChangeAddress address(AddressForService address) {
    return new ChangeAddress(Scene.GROUP, address, Optional.of("We moved."));
  }

  @Test
  @Cites("group-members")
  void members_join_and_leave_and_registrations_keep_those_of_their_filing() {
    Registration before = scene.first();
    scene.file(Scene.HOST, amend(List.of(BANK), FOUNDER));
    assertThat(group().members()).extracting(Item::value).containsExactly(Optional.of(BANK));
    assertThat(scene.first()).isEqualTo(before);
  }

  @Test
  @Cites("group-members")
  void a_group_keeps_a_member_and_names_none_twice() {
    scene.refused(
        Scene.HOST, amend(List.of(), FOUNDER), "/remove", ErrorCode.SECURED_PARTY_MISSING);
    scene.refused(
        Scene.HOST,
        amend(List.of(Scene.SMALL_HOST)),
        "/addMembers/0",
        ErrorCode.SECURED_PARTY_TWICE);
    scene.refused(
        Scene.HOST, amend(List.of(BANK), FOUNDER, FOUNDER), "/remove/1", ErrorCode.ITEM_UNKNOWN);
    scene.refused(Scene.HOST, amend(List.of()), "", ErrorCode.AMENDMENT_EMPTY);
  }

  @Test
  @Cites("group-members")
  void a_member_may_be_replaced_by_itself_with_other_details() {
    scene.file(Scene.HOST, amend(List.of(Scene.SMALL_HOST), FOUNDER));
    assertThat(group().members()).hasSize(1);
    assertThat(group().members().get(0).entry()).isEqualTo(new RegistrationNumber(3));
  }

  @Test
  @Cites("address-for-service")
  void the_address_changes_by_one_entry_on_the_group() {
    Registration before = scene.first();
    assertThat(scene.file(Scene.HOST, address(NEW_ADDRESS))).hasSize(1);
    assertThat(group().address().value()).contains(NEW_ADDRESS);
    assertThat(scene.first()).isEqualTo(before);
  }

  @Test
  @Cites("address-for-service")
  void a_group_can_be_reached() {
    scene.refused(
        Scene.HOST,
        address(new AddressForService(Optional.empty(), Optional.empty())),
        "/address",
        ErrorCode.VALUE_MISSING);
  }

  @Test
  void only_its_owner_changes_a_group_that_there_is() {
    scene.refused(Scene.STRANGER, address(NEW_ADDRESS), "/group", ErrorCode.FORBIDDEN);
    scene.refused(Scene.STRANGER, amend(List.of(BANK)), "/group", ErrorCode.FORBIDDEN);
    scene.refused(
        Scene.HOST,
        new ChangeAddress(Scene.NEVER_GIVEN, NEW_ADDRESS, Optional.empty()),
        "/group",
        ErrorCode.GROUP_UNKNOWN);
  }

  @Test
  @Cites("suspension")
  void a_suspended_group_files_and_changes_nothing_but_discharges() {
    RegistrationNumber other = new RegistrationNumber(3);
    scene.file(Scene.STRANGER, new CreateGroup(List.of(BANK), Scene.ADDRESS));
    scene.file(Scene.REGISTRAR, new SuspendGroup(Scene.GROUP, "Under inquiry."));
    assertThat(group().suspendedAt()).contains(Scene.NOW);
    scene.refused(Scene.HOST, address(NEW_ADDRESS), "/group", ErrorCode.GROUP_SUSPENDED);
    scene.refused(Scene.HOST, amend(List.of(BANK)), "/group", ErrorCode.GROUP_SUSPENDED);
    scene.refused(
        Scene.HOST,
        new FileRegistrations(Scene.GROUP, List.of(Scene.filing(Scene.RACK))),
        "/group",
        ErrorCode.GROUP_SUSPENDED);
    scene.refused(
        Scene.HOST,
        new AmendRegistration(
            Scene.FIRST, List.of(), List.of(), List.of(), Optional.of("Changed.")),
        "/registration",
        ErrorCode.GROUP_SUSPENDED);
    scene.refused(
        Scene.HOST,
        new OfferTransfer(Scene.GROUP, other, List.of(), Optional.empty()),
        "/group",
        ErrorCode.GROUP_SUSPENDED);
    scene.file(Scene.HOST, new DischargeRegistration(Scene.FIRST, Optional.empty()));
  }

  @Test
  @Cites("suspension")
  void only_the_registrar_suspends_and_only_what_is_not_suspended() {
    SuspendGroup suspend = new SuspendGroup(Scene.GROUP, "Under inquiry.");
    ReinstateGroup reinstate = new ReinstateGroup(Scene.GROUP, "Cleared.");
    scene.refused(Scene.HOST, suspend, "", ErrorCode.FORBIDDEN);
    scene.refused(Scene.REGISTRAR, reinstate, "/group", ErrorCode.GROUP_NOT_SUSPENDED);
    scene.file(Scene.REGISTRAR, suspend);
    scene.refused(Scene.REGISTRAR, suspend, "/group", ErrorCode.GROUP_SUSPENDED);
    scene.refused(Scene.HOST, reinstate, "", ErrorCode.FORBIDDEN);
    scene.file(Scene.REGISTRAR, reinstate);
    assertThat(group().suspendedAt()).isEmpty();
    scene.file(Scene.HOST, address(NEW_ADDRESS));
  }

  @Test
  void what_is_erased_of_a_new_address_is_erased_in_the_group() {
    scene.file(Scene.HOST, address(NEW_ADDRESS));
    scene.file(Scene.REGISTRAR, new EraseParts(new RegistrationNumber(3), List.of(1), "ordered"));
    assertThat(group().address().value()).isEmpty();
  }

  @Test
  void no_ledger_holds_what_cannot_happen_to_a_group() {
    Placed<String> reason = new Placed<>(1, Erasable.of("why"));
    for (GroupEvent impossible :
        List.<GroupEvent>of(
            new GroupAmended(Scene.GROUP, List.of(FOUNDER), List.of(), Optional.empty()),
            new TransferAccepted(Scene.GROUP, Scene.FIRST, Optional.empty()),
            new TransferWithdrawn(Scene.GROUP, Scene.FIRST, Optional.empty()),
            new GroupReinstated(Scene.GROUP, reason),
            new KeyReissueAnnounced(Scene.GROUP, Scene.FIRST, Scene.NOW, Optional.empty()),
            new KeyReissued(Scene.GROUP, Scene.FIRST, Optional.empty()),
            new KeyClaimRefused(Scene.GROUP, Scene.FIRST, reason))) {
      Recorded recorded = new Recorded(9, new Bundle(9, 9), Scene.NOW, "host", impossible);
      assertThatThrownBy(() -> Evolution.group(Optional.of(group()), recorded))
          .isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> Evolution.group(Optional.empty(), recorded))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
