package org.openpps.store.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.merkle.Hash;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.AmendmentNotice;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.DemandAnswer;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.DemandOutcome;
import org.openpps.model.registration.End;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.HolderWord;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.KeyClaim;
import org.openpps.model.registration.LastDay;
import org.openpps.model.registration.NotedOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.Terms;
import org.openpps.model.registration.TransferOffer;
import org.openpps.store.testing.Fixture;

class StateFormTest {
  private static final RegistrationNumber NUMBER = new RegistrationNumber((1L << 53) - 1);
  private static final NamedInformation DIGEST =
      NamedInformation.of("sha-256", Hash.sha256(new byte[] {7}).bytes());
  private static final Party ADA =
      Fixture.person("Løvelace", "Ada 𝔄", LocalDate.of(1915, 12, 10)).party();

  private static final FilingDetails DETAILS =
      new FilingDetails(
          Optional.of(CollateralType.CONSUMER),
          Optional.of("motor-vehicle"),
          Optional.of("kind"),
          Optional.of("all proceeds"),
          true,
          Optional.of("ref 1"),
          true,
          false,
          Optional.of(LocalDate.of(1969, 2, 28)),
          Optional.of(LocalDate.of(2024, 2, 29)),
          List.of("abn-hides-acn"),
          Optional.of(new ClaimedTime(Instant.parse("2008-07-01T00:00:00Z"), "older register")));

  private static final Order ORDER =
      new Order(
          "court-order",
          Optional.of("Supreme Court"),
          Optional.of("Kamloops"),
          Optional.of("BC123445"),
          Optional.of(LocalDate.of(1969, 2, 28)),
          Optional.of(LocalDate.of(2024, 2, 29)));

  private static final Order BARE =
      new Order(
          "seizure",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static <T> Item<T> item(int part, T content) {
    return new Item<>(new ItemId(NUMBER, part), Erasable.of(content));
  }

  private static <T> Item<T> erased(int part) {
    return new Item<>(new ItemId(NUMBER, part), Erasable.erased());
  }

  private static AmendmentDemand demand(Optional<DemandOutcome> outcome) {
    LastDay last = new LastDay(LocalDate.of(2026, 2, 28), ZoneId.of("Australia/Sydney"));
    boolean open = outcome.isEmpty();
    return new AmendmentDemand(
        NUMBER,
        new ItemId(NUMBER, 3),
        open ? DemandGround.NOTHING_SECURED : DemandGround.SECURES_NOTHING_IN_THESE,
        open ? List.of() : List.of(new ItemId(NUMBER, 5), new ItemId(NUMBER, 6)),
        last,
        open ? Optional.empty() : Optional.of(DemandAnswer.OBJECTS),
        open ? Optional.empty() : Optional.of(NUMBER),
        open
            ? Optional.empty()
            : Optional.of(new AmendmentNotice(NUMBER, last, Optional.of(DemandAnswer.WILL_AMEND))),
        outcome);
  }

  private static Registration registration(Optional<Instant> dischargedAt) {
    return registration(dischargedAt, FilingDetails.NONE);
  }

  private static Registration registration(Optional<Instant> dischargedAt, FilingDetails details) {
    return registration(dischargedAt, terms(Interest.TITLE_NOTICE, details, Optional.empty()));
  }

  private static Terms terms(Interest interest, FilingDetails details, Optional<Order> notice) {
    return new Terms(
        new RegistrationNumber(1),
        interest,
        true,
        Optional.of(new End(Instant.parse("2030-01-01T13:00:00Z"), ZoneId.of("Australia/Perth"))),
        "custody@1",
        Optional.of(details),
        notice);
  }

  private static Registration registration(Optional<Instant> dischargedAt, Terms terms) {
    return new Registration(
        NUMBER,
        terms,
        Instant.parse("1969-12-31T23:59:59.999Z"),
        List.of(item(1, ADA), erased(2)),
        List.<Item<Grantor>>of(item(3, Fixture.rackIntermediary()), erased(4)),
        List.<Item<Collateral>>of(
            item(5, Fixture.server("A1")),
            item(6, new DescribedGoods("cables\nand racks")),
            item(7, new AllProperty(Optional.of("land"))),
            item(
                8,
                new DataSet(
                    "Set",
                    Optional.empty(),
                    "ownership",
                    Optional.of("rack 7"),
                    List.of("https://doi.example/1"),
                    List.of(DIGEST),
                    Optional.of(new ManifestReference(DIGEST, 3, Long.MAX_VALUE)))),
            erased(4095)),
        Optional.of(item(9, "A text.")),
        dischargedAt,
        dischargedAt,
        dischargedAt.isPresent(),
        new RegistrationNumber(7),
        List.of(new RegistrationNumber(3), NUMBER),
        List.of(new NotedOrder(NUMBER, ORDER), new NotedOrder(NUMBER, BARE)),
        List.of(demand(Optional.empty()), demand(Optional.of(DemandOutcome.MET))),
        List.of(new HolderWord(new ItemId(NUMBER, 3), NUMBER, true)),
        List.of(new ItemId(NUMBER, 3)),
        NUMBER);
  }

  @Test
  void a_registration_reads_back_with_all_kinds_of_collateral_and_what_was_erased() {
    for (Registration state :
        List.of(
            registration(Optional.empty()),
            registration(Optional.empty(), DETAILS),
            registration(
                Optional.empty(), terms(Interest.NON_SECURITY_NOTICE, DETAILS, Optional.of(ORDER))),
            registration(
                Optional.empty(),
                terms(Interest.NON_SECURITY_NOTICE, FilingDetails.NONE, Optional.of(BARE))),
            registration(Optional.of(Instant.EPOCH)))) {
      assertThat(StateForm.registration(StateForm.write(state))).isEqualTo(state);
    }
  }

  private static TransferOffer offer(List<RegistrationNumber> registrations) {
    return new TransferOffer(
        NUMBER,
        new RegistrationNumber(1),
        new RegistrationNumber(9),
        registrations,
        Instant.parse("2026-11-24T10:00:00.120Z"));
  }

  @Test
  void a_group_reads_back_whole_and_erased() {
    AddressForService address =
        new AddressForService(
            Optional.of("a@b.example"),
            Optional.of(new PostalAddress(List.of("1 High St"), Optional.of("6000"), "AU")));
    for (Item<AddressForService> item :
        List.<Item<AddressForService>>of(item(2, address), erased(2))) {
      SecuredPartyGroup group =
          new SecuredPartyGroup(
              NUMBER,
              "small-host",
              List.of(item(1, ADA)),
              item,
              Optional.of(Instant.parse("2026-11-24T10:00:00.120Z")),
              List.of(offer(List.of(NUMBER, new RegistrationNumber(2))), offer(List.of())),
              Optional.of(
                  new KeyClaim(NUMBER, "finder", Instant.EPOCH, Optional.of(Instant.EPOCH))),
              List.of(new ItemId(NUMBER, 2)));
      assertThat(StateForm.group(StateForm.write(group))).isEqualTo(group);
    }
  }

  @Test
  void a_state_cut_short_lengthened_or_of_another_version_is_damage() {
    byte[] octets = StateForm.write(registration(Optional.empty()));
    byte[] other = octets.clone();
    other[0]++;
    for (byte[] damaged :
        List.of(
            Arrays.copyOf(octets, octets.length - 1),
            Arrays.copyOf(octets, octets.length + 1),
            other,
            new byte[0])) {
      assertThatThrownBy(() -> StateForm.registration(damaged))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.LEDGER_DAMAGED));
    }
  }
}
