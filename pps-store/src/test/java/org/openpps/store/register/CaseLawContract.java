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
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/**
 * Cases from the courts. The identifiers of OneSteel are right by arithmetic; that they are the
 * company's own is not claimed. How many new statements were filed was not read: two are assumed.
 */
interface CaseLawContract {
  PartyIdentifier ABN = new PartyIdentifier(PartyIdentifierScheme.ABN, "42004651325");
  PartyIdentifier ACN = new PartyIdentifier(PartyIdentifierScheme.ACN, "004651325");
  RegisterProfile AU = RegisterProfile.load("au@1");

  /** The rules as a register without a check of the identifier's kind would have them. */
  private static RegisterProfile unchecked() {
    return OwnProfile.like(
        "au@1",
        "\"wants\": [\"acn\"],\n        \"refuses\": [\"abn\"]",
        "\"wants\": [\"acn\", \"abn\"],\n        \"refuses\": []");
  }

  private static Grantor oneSteel(PartyIdentifier identifier) {
    return new Grantor(
        new Organisation(
            "OneSteel Manufacturing Pty Limited", Capacity.COMPANY, List.of(identifier)),
        Optional.empty());
  }

  private static RegistrationFiling lease(
      PartyIdentifier identifier, String goods, LocalDate lastDay, LocalDate agreement) {
    return new RegistrationFiling(
        Interest.PPS_LEASE,
        true,
        List.of(oneSteel(identifier)),
        List.of(new DescribedGoods(goods)),
        Optional.of(lastDay),
        Optional.empty(),
        Optional.of(
            new FilingDetails(
                Optional.of(CollateralType.COMMERCIAL),
                Optional.of("other-goods"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                false,
                Optional.of(agreement),
                Optional.empty(),
                List.of("abn-hides-acn", "late-after-agreement"),
                Optional.empty())));
  }

  private static RegistrationNumber file(
      Register register, RegistrationNumber group, RegistrationFiling filing) {
    return register
        .file(Fixture.filing(new FileRegistrations(group, List.of(filing))))
        .numbers()
        .get(0);
  }

  private static <T> T on(
      String time,
      RegisterProfile profile,
      Database database,
      Path keys,
      Function<Register, T> act) {
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
    try (Register register = Opened.under(profile, clock, database, keys)) {
      return act.apply(register);
    }
  }

  private static List<RegistrationNumber> byAcn(Register register, String time) {
    return register
        .search(new Criterion.ByParty(ACN), AsAt.instant(Instant.parse(time)))
        .hits()
        .stream()
        .map(hit -> hit.registration().number())
        .toList();
  }

  /** OneSteel [2017] NSWSC 21: under the rules of au@1 the lessor would have been told. */
  @Test
  default void the_ABN_of_a_company_is_refused_with_the_ACN_to_use(
      Database database, @TempDir Path keys) {
    on(
        "2014-10-17T01:00:00Z",
        AU,
        database,
        keys,
        register -> {
          RegistrationNumber group = Opened.group(register);
          RegistrationFiling filing =
              lease(ABN, "Crushing and screening plant", LocalDate.of(2021, 4, 30), AGREED);
          assertThatThrownBy(() -> file(register, group, filing))
              .isInstanceOfSatisfying(
                  RefusedException.class,
                  e -> {
                    assertThat(e.code()).isEqualTo(ErrorCode.PARTY_IDENTIFIER_MISLEADING);
                    assertThat(e.violations().get(0).pointer())
                        .isEqualTo("/registrations/0/grantors/0/party/identifiers/0");
                    assertThat(e).hasMessageContaining("use ACN 004651325");
                  });
          return null;
        });
  }

  LocalDate AGREED = LocalDate.of(2014, 10, 16);

  /** OneSteel [2017] NSWSC 21, as it went: void when the administrators came, found too late. */
  @Test
  default void OneSteel_is_not_found_by_its_ACN_until_after_the_administrators_came(
      Database database, @TempDir Path keys) {
    RegisterProfile rules = unchecked();
    RegistrationNumber group =
        on("2014-10-17T01:00:00Z", rules, database, keys, register -> Opened.group(register));
    LocalDate end = LocalDate.of(2021, 4, 30);
    RegistrationNumber plant =
        on(
            "2014-10-17T01:01:00Z",
            rules,
            database,
            keys,
            r -> file(r, group, lease(ABN, "Crushing and screening plant", end, AGREED)));
    RegistrationNumber parts =
        on(
            "2015-07-07T01:00:00Z",
            rules,
            database,
            keys,
            r -> file(r, group, lease(ABN, "Spare parts", end, LocalDate.of(2015, 7, 1))));
    List<RegistrationNumber> anew =
        on(
            "2016-06-14T01:00:00Z",
            rules,
            database,
            keys,
            r ->
                List.of(
                    file(r, group, lease(ACN, "Crushing and screening plant", end, AGREED)),
                    file(r, group, lease(ACN, "Spare parts", end, AGREED))));
    on(
        "2016-06-17T01:00:00Z",
        rules,
        database,
        keys,
        register -> {
          for (RegistrationNumber number : List.of(plant, parts)) {
            ItemId recorded =
                register
                    .registration(number, AsAt.now())
                    .orElseThrow()
                    .registration()
                    .grantors()
                    .get(0)
                    .id();
            register.file(
                Fixture.filing(
                    new AmendRegistration(
                        number,
                        List.of(oneSteel(ACN)),
                        List.of(),
                        List.of(recorded),
                        Optional.empty())));
          }
          return null;
        });

    on(
        "2016-06-19T00:00:00Z",
        rules,
        database,
        keys,
        register -> {
          assertThat(byAcn(register, "2016-04-07T00:00:00Z")).isEmpty();
          assertThat(byAcn(register, "2016-06-18T00:00:00Z"))
              .containsExactlyInAnyOrder(plant, parts, anew.get(0), anew.get(1));
          return null;
        });
  }

  /**
   * Section G, case 3: a mortgage of a motor vehicle moves here from a register of 2008. Its time
   * there is shown as a claim; the order is that in which it was recorded here.
   */
  @Test
  default void a_mortgage_from_an_older_register_keeps_its_time_as_a_claim(
      Database database, @TempDir Path keys) {
    Instant older = Instant.parse("2008-07-01T00:00:00Z");
    on(
        "2012-01-30T01:00:00Z",
        AU,
        database,
        keys,
        register -> {
          RegistrationNumber group = Opened.group(register);
          RegistrationNumber lease = file(register, group, vehicle(Optional.empty()));
          RegistrationNumber mortgage =
              file(
                  register,
                  group,
                  vehicle(Optional.of(new ClaimedTime(older, "Register of Encumbered Vehicles"))));
          var found = register.search(Opened.serial("KM8J3CA46JU622994"), AsAt.now()).hits();
          assertThat(found.stream().map(hit -> hit.registration().number()))
              .containsExactly(lease, mortgage);
          Registration moved = found.get(1).registration();
          assertThat(moved.terms().stated().claimedTime().orElseThrow().at()).isEqualTo(older);
          assertThat(moved.beganAt()).isEqualTo(Instant.parse("2012-01-30T01:00:00Z"));
          String statement = register.statement(mortgage, Disclosure.PUBLIC).orElseThrow().json();
          assertThat(DocumentVerification.verify(statement, Optional.empty()).toString())
              .contains("2008-07-01", "Register of Encumbered Vehicles");
          return null;
        });
  }

  private static RegistrationFiling vehicle(Optional<ClaimedTime> claimed) {
    return new RegistrationFiling(
        Interest.SECURITY_INTEREST,
        false,
        List.of(),
        List.of(
            new SerialNumberedGoods(
                GoodsKind.MOTOR_VEHICLE,
                "Hyundai",
                Optional.of("Tucson"),
                "KM8J3CA46JU622994",
                List.of(new DeviceIdentifier(DeviceIdentifierScheme.VIN, "KM8J3CA46JU622994")),
                Optional.empty())),
        Optional.of(LocalDate.of(2018, 6, 30)),
        Optional.empty(),
        Optional.of(
            new FilingDetails(
                Optional.of(CollateralType.CONSUMER),
                Optional.of("motor-vehicle"),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                claimed)));
  }

  /** Forge [2014]: the turbines were leased in March 2013 and never registered. */
  @Test
  default void turbines_that_were_never_registered_are_not_found(
      Database database, @TempDir Path keys) {
    on(
        "2014-02-11T01:00:00Z",
        AU,
        database,
        keys,
        register -> {
          assertThat(register.search(new Criterion.ByParty(ACN), AsAt.now()).hits()).isEmpty();
          var nothing = register.certify(new Criterion.ByParty(ACN), AsAt.now());
          assertThat(nothing.readBody().hits()).isEmpty();
          RegistrationNumber group = Opened.group(register);
          RegistrationFiling late =
              lease(ACN, "Gas turbines", LocalDate.of(2017, 3, 1), LocalDate.of(2013, 3, 5));
          assertThat(
                  register
                      .registration(file(register, group, late), AsAt.now())
                      .orElseThrow()
                      .registration()
                      .terms()
                      .stated()
                      .acceptedRisks())
              .containsExactly("late-after-agreement");
          return null;
        });
  }
}
