package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ChangeAddress;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.Replacement;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * A security agreement through its life, told with the example data of the British Columbia
 * Personal Property Registry (schema of its published interface, in our own words).
 */
interface BritishColumbiaContract {
  RegisterProfile BC = RegisterProfile.load("ca-bc@1");
  Instant FILED = Instant.parse("2020-01-15T18:00:00Z");
  String KIA = "KNADM5A39E6904135";
  String HYUNDAI = "KM8J3CA46JU622994";

  private static Grantor windowCleaning(String name) {
    return new Grantor(new Organisation(name, Capacity.COMPANY, List.of()), Optional.empty());
  }

  private static AddressForService beaconAvenue(String number) {
    return new AddressForService(
        Optional.empty(),
        Optional.of(
            new PostalAddress(
                List.of(number + " Beacon Avenue", "Sidney BC"), Optional.of("V7R 1R7"), "CA")));
  }

  private static Collateral car(String maker, String model, String vin) {
    return new SerialNumberedGoods(
        GoodsKind.MOTOR_VEHICLE, maker, Optional.of(model), vin, List.of(), Optional.empty());
  }

  private static RegistrationFiling agreement() {
    return new RegistrationFiling(
        Interest.SECURITY_INTEREST,
        false,
        List.of(windowCleaning("Brawn Window Cleaning Inc.")),
        List.of(car("KIA", "RIO 2014", KIA), new DescribedGoods("Fridges and stoves")),
        Optional.of(LocalDate.of(2025, 1, 15)),
        Optional.empty(),
        Optional.of(
            new FilingDetails(
                Optional.empty(),
                Optional.empty(),
                Optional.of("security-agreement"),
                Optional.empty(),
                false,
                Optional.of("A-00000402"),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty())));
  }

  private static AmendRegistration amendment(
      RegistrationNumber number,
      String debtor,
      List<Collateral> added,
      List<Replacement<Grantor>> grantors,
      List<Replacement<Collateral>> collateral) {
    return new AmendRegistration(
        number,
        List.of(),
        added,
        grantors,
        collateral,
        List.of(),
        Optional.empty(),
        false,
        Optional.of(debtor),
        List.of());
  }

  private static List<RegistrationNumber> byVin(Register register, String vin, AsAt at) {
    return register.search(Opened.serial(vin), at).hits().stream()
        .map(hit -> hit.registration().number())
        .toList();
  }

  private static Registration read(Register register, RegistrationNumber number) {
    return register.registration(number, AsAt.now()).orElseThrow().registration();
  }

  private static <T> Item<T> only(List<Item<T>> items) {
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  @Test
  default void a_security_agreement_is_amended_noted_and_discharged(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.under(BC, Clock.fixed(FILED, ZoneOffset.UTC), database, keys)) {
      RegistrationNumber bank =
          file(
              register,
              new CreateGroup(
                  List.of(
                      new Organisation("Bank of British Columbia", Capacity.COMPANY, List.of())),
                  beaconAvenue("3720")));
      RegistrationNumber base = file(register, new FileRegistrations(bank, List.of(agreement())));
      long before = register.condition().entries();
      assertThat(byVin(register, KIA, AsAt.now())).containsExactly(base);

      Registration was = read(register, base);
      file(
          register,
          amendment(
              base,
              "Brawn Window Cleaning Inc.",
              List.of(),
              List.of(
                  new Replacement<>(
                      only(was.grantors()).id(), windowCleaning("Brown Window Cleaning Inc."))),
              List.of()));
      file(register, new ChangeAddress(bank, beaconAvenue("3721"), Optional.empty()));
      file(
          register,
          amendment(
              base,
              "Brown Window Cleaning Inc.",
              List.of(new DescribedGoods("1985 white Fender Stratocaster #1234")),
              List.of(),
              List.of(
                  new Replacement<>(
                      was.collateral().get(0).id(), car("HYUNDAI", "TUCSON 2018", HYUNDAI)))));
      file(
          register,
          new NoteOrder(
              base,
              new Order(
                  "court-order",
                  Optional.of("Supreme Court of British Columbia"),
                  Optional.of("Kamloops"),
                  Optional.of("BC123445"),
                  Optional.of(LocalDate.of(2020, 2, 2)),
                  Optional.empty()),
              Optional.empty()));

      assertThat(byVin(register, HYUNDAI, AsAt.now())).containsExactly(base);
      assertThat(byVin(register, KIA, AsAt.now())).isEmpty();
      assertThat(byVin(register, KIA, AsAt.entries(before))).containsExactly(base);
      Registration now = read(register, base);
      assertThat(only(now.grantors()).value().orElseThrow())
          .isEqualTo(windowCleaning("Brown Window Cleaning Inc."));
      assertThat(now.collateral()).hasSize(3);
      assertThat(now.terms().stated().noticeIdentifier()).hasValue("A-00000402");
      assertThat(register.group(bank).orElseThrow().address().value())
          .hasValue(beaconAvenue("3721"));
      assertThat(register.history(base))
          .extracting(HistoryLine::kind)
          .containsExactly(
              "registration-created@2",
              "registration-amended@2",
              "address-changed@1",
              "registration-amended@2",
              "order-noted@1");

      assertThatThrownBy(
              () ->
                  file(
                      register,
                      new DischargeRegistration(
                          base, Optional.of("Braun Window Cleaning Inc."), Optional.empty())))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.GRANTOR_NAME_MISMATCH));
      file(
          register,
          new DischargeRegistration(
              base, Optional.of("BROWN WINDOW CLEANING INC."), Optional.empty()));
      assertThat(byVin(register, HYUNDAI, AsAt.now())).isEmpty();
    }
  }

  private static RegistrationNumber file(Register register, Command command) {
    return register.file(Fixture.filing(command)).numbers().get(0);
  }
}
