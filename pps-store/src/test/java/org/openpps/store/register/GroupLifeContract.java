package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OfferTransfer;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.registration.WithdrawTransfer;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** The life of a group and of what it holds: address for service, offers, transfer. */
interface GroupLifeContract {
  Filer BUYER = new Filer("buyer", false);

  private static AddressForService address(String email) {
    return new AddressForService(Optional.of(email), Optional.empty());
  }

  private static RegistrationNumber buyers(Register register) {
    return as(
            register,
            BUYER,
            new CreateGroup(
                List.of(Fixture.company("Bank of Racks Ltd", "004085616")),
                address("bank@racks.example")))
        .numbers()
        .get(0);
  }

  private static RegistrationNumber server(
      Register register, RegistrationNumber group, String serial) {
    return register.file(Fixture.filing(Fixture.oneServer(group, serial))).numbers().get(0);
  }

  private static Acknowledgement as(Register register, Filer filer, Command command) {
    return register.file(Fixture.filing(filer, UUID.randomUUID().toString(), command));
  }

  private static RegistrationNumber offer(
      Register register,
      RegistrationNumber from,
      RegistrationNumber to,
      RegistrationNumber... registrations) {
    Acknowledgement made =
        as(
            register,
            Fixture.SMALL_HOST,
            new OfferTransfer(from, to, List.of(registrations), Optional.empty()));
    return new RegistrationNumber(made.bundle().first());
  }

  private static void moved(Register register, RegistrationNumber group, String email) {
    as(register, Fixture.SMALL_HOST, new ChangeAddress(group, address(email), Optional.empty()));
  }

  private static void accept(Register register, RegistrationNumber offer) {
    as(register, BUYER, new AcceptTransfer(offer, List.of(), false, Optional.empty()));
  }

  private static List<String> kinds(Register register, RegistrationNumber number) {
    return register.history(number).stream().map(HistoryLine::kind).toList();
  }

  private static RegistrationNumber holder(Register register, RegistrationNumber number, AsAt at) {
    return register.registration(number, at).orElseThrow().registration().terms().group();
  }

  @Test
  default void a_change_of_address_is_one_entry_in_the_history_of_every_registration_held_then(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      moved(register, group, "before@host.example");
      RegistrationNumber first = server(register, group, "ADR-1");
      RegistrationNumber second = server(register, group, "ADR-2");
      long entries = register.condition().entries();
      moved(register, group, "after@host.example");

      assertThat(register.condition().entries()).isEqualTo(entries + 1);
      for (RegistrationNumber number : List.of(first, second)) {
        assertThat(kinds(register, number))
            .containsExactly("registration-created@1", "address-changed@1");
      }
      assertThat(register.history(first)).last().extracting(HistoryLine::subject).isEqualTo(group);
      assertThat(register.group(group).orElseThrow().address().value())
          .contains(address("after@host.example"));
    }
  }

  @Test
  default void a_transfer_moves_the_authority_and_leaves_what_is_found(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber buyers = buyers(register);
      RegistrationNumber first = server(register, group, "TRF-1");
      RegistrationNumber second = server(register, group, "TRF-2");
      long before = register.condition().entries();
      accept(register, offer(register, group, buyers, first, second));

      assertThat(holder(register, first, AsAt.now())).isEqualTo(buyers);
      assertThat(holder(register, first, AsAt.entries(before))).isEqualTo(group);
      assertThat(register.search(Opened.serial("TRF-1"), AsAt.now()).hits()).hasSize(1);
      assertThat(
              DocumentVerification.verify(
                      register.certify(Opened.serial("TRF-2"), AsAt.now()),
                      Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      DischargeRegistration discharge = new DischargeRegistration(first, Optional.empty());
      assertThatThrownBy(() -> as(register, Fixture.SMALL_HOST, discharge))
          .isInstanceOfSatisfying(
              RegisterException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
      as(register, BUYER, discharge);
      sound(register);
    }
  }

  /**
   * Found by a reviewer: the same group twice in what a decision reads ended the writer's thread.
   */
  @Test
  default void an_offer_to_itself_is_refused_and_others_go_on(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber first = server(register, group, "ONE-1");
      assertThatThrownBy(() -> offer(register, group, group, first))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.TRANSFER_TO_ITSELF));
      server(register, group, "TWO-2");
    }
  }

  @Test
  default void no_claim_competes_with_itself_after_a_transfer(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber buyers = buyers(register);
      RegistrationNumber first = server(register, group, "ONE-1");
      accept(register, offer(register, group, buyers, first));

      assertThat(register.notices(group, Optional.empty(), 10)).isEmpty();
      assertThat(register.notices(buyers, Optional.empty(), 10)).isEmpty();
      server(register, group, "ONE-1");
      assertThat(register.notices(buyers, Optional.empty(), 10))
          .isNotEmpty()
          .extracting(Notice::registration)
          .containsOnly(first);
      sound(register);
    }
  }

  @Test
  default void a_change_of_address_after_a_transfer_is_the_history_of_the_new_group_alone(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber buyers = buyers(register);
      RegistrationNumber first = server(register, group, "HIS-1");
      moved(register, group, "held@host.example");
      accept(register, offer(register, group, buyers, first));
      moved(register, group, "gone@host.example");
      as(
          register,
          BUYER,
          new ChangeAddress(buyers, address("new@racks.example"), Optional.empty()));

      assertThat(register.history(first))
          .extracting(line -> line.kind() + " of " + line.subject().sequence())
          .containsExactly(
              "registration-created@1 of " + first.sequence(),
              "address-changed@1 of " + group.sequence(),
              "registration-transferred@1 of " + first.sequence(),
              "address-changed@1 of " + buyers.sequence());
    }
  }

  @Test
  default void open_offers_are_listed_to_both_groups_until_they_are_closed(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber buyers = buyers(register);
      RegistrationNumber first = server(register, group, "OFR-1");
      RegistrationNumber named = offer(register, group, buyers, first);
      RegistrationNumber everything = offer(register, group, buyers);
      for (RegistrationNumber side : List.of(group, buyers)) {
        assertThat(register.transferOffers(side))
            .extracting(TransferOffer::offer)
            .containsExactly(named, everything);
      }
      as(register, BUYER, new WithdrawTransfer(everything, Optional.of("Too much.")));
      accept(register, named);
      assertThat(register.transferOffers(group)).isEmpty();
      assertThat(register.transferOffers(buyers)).isEmpty();
      sound(register);
    }
  }

  @Test
  default void an_erased_address_leaves_open_offers_and_sound_views(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber buyers = buyers(register);
      server(register, group, "ERA-1");
      offer(register, group, buyers);
      moved(register, group, "ada@host.example");
      RegistrationNumber change = new RegistrationNumber(register.condition().entries() - 1);
      as(register, Fixture.REGISTRAR, new EraseParts(change, List.of(1), "ordered"));

      assertThat(register.group(group).orElseThrow().address().value()).isEmpty();
      assertThat(register.transferOffers(buyers)).hasSize(1);
      sound(register);
    }
  }

  /** The views are what the ledger gives, as they are and made anew. */
  private static void sound(Register register) {
    assertThat(register.verifyLedger().differences()).isEmpty();
    register.rebuild();
    assertThat(register.verifyLedger().differences()).isEmpty();
  }
}
