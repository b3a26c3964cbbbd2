package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.preflight.CheckedRegistration;
import org.openpps.model.preflight.PreflightError;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.preflight.SelfSearch;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.Risk;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** A filing is checked by the rules that would decide it, and nothing is written. */
interface PreflightContract {
  Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

  private static Register australian(Database database, Path keys) {
    return Opened.under(
        RegisterProfile.load("au@1"), Clock.fixed(NOW, ZoneOffset.UTC), database, keys);
  }

  private static RegistrationFiling filing(
      Capacity capacity, String abn, Collateral collateral, String... accepted) {
    return new RegistrationFiling(
        Interest.PPS_LEASE,
        true,
        List.of(
            new Grantor(
                new Organisation(
                    "OneSteel",
                    capacity,
                    List.of(new PartyIdentifier(PartyIdentifierScheme.ABN, abn))),
                Optional.empty())),
        List.of(collateral),
        Optional.empty(),
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
                Optional.empty(),
                Optional.empty(),
                List.of(accepted),
                Optional.empty())));
  }

  private static PreflightReport check(
      Register register, RegistrationNumber group, RegistrationFiling filing) {
    long before = register.condition().entries();
    PreflightReport report =
        register.check(Fixture.SMALL_HOST, new FileRegistrations(group, List.of(filing)));
    assertThat(register.condition().entries()).isEqualTo(before);
    assertThat(report.at().entries()).isEqualTo(before);
    return report;
  }

  /** OneSteel [2017] NSWSC 21. */
  @Test
  default void an_ABN_of_a_company_is_an_error_and_a_search_by_its_ACN_would_miss_it(
      Database database, @TempDir Path keys) {
    try (Register register = australian(database, keys)) {
      PreflightReport report =
          check(
              register,
              Opened.group(register),
              filing(Capacity.COMPANY, "42004651325", new DescribedGoods("Plant")));

      assertThat(report.passes()).isFalse();
      assertThat(report.errors())
          .extracting(PreflightError::code)
          .containsExactly("party-identifier-misleading");
      assertThat(report.errors().get(0).message()).contains("use ACN 004651325");
      assertThat(report.registrations().get(0).selfSearch())
          .extracting(SelfSearch::search, SelfSearch::found)
          .contains(tuple("ABN 42004651325", true), tuple("ACN 004651325", false));
    }
  }

  @Test
  default void a_risk_is_told_with_its_consequence_and_passes_once_it_is_accepted(
      Database database, @TempDir Path keys) {
    try (Register register = australian(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Collateral plant = new DescribedGoods("Plant");
      PreflightReport risky =
          check(register, group, filing(Capacity.TRUSTEE, "42004651325", plant));
      assertThat(risky.passes()).isFalse();
      assertThat(risky.errors()).isEmpty();
      assertThat(risky.risks())
          .singleElement()
          .satisfies(
              risk -> {
                assertThat(risk.code()).isEqualTo("abn-hides-acn");
                assertThat(risk.consequence()).contains("vests");
                assertThat(risk.source()).contains("OneSteel");
              });

      RegistrationFiling accepting =
          filing(Capacity.TRUSTEE, "42004651325", plant, "abn-hides-acn");
      PreflightReport accepted = check(register, group, accepting);
      assertThat(accepted.passes()).isTrue();
      assertThat(accepted.risks()).extracting(Risk::accepted).containsExactly(true);
      assertThat(
              register
                  .file(Fixture.filing(new FileRegistrations(group, List.of(accepting))))
                  .numbers())
          .hasSize(1);
    }
  }

  @Test
  default void fee_end_and_the_number_of_competing_claims_are_told_but_not_their_content(
      Database database, @TempDir Path keys) {
    try (Register register = australian(database, keys)) {
      RegistrationNumber other = Opened.group(register);
      RegistrationNumber group = Opened.group(register);
      RegistrationFiling theirs = filing(Capacity.TRUSTEE, "51824753556", Fixture.server("AB-1"));
      register.file(Fixture.filing(new FileRegistrations(other, List.of(theirs))));
      CheckedRegistration checked =
          check(register, group, filing(Capacity.TRUSTEE, "51824753556", Fixture.server("ab1")))
              .registrations()
              .get(0);

      assertThat(checked.competing()).isEqualTo(1);
      assertThat(checked.competingSince()).contains(NOW);
      assertThat(checked.fee()).contains("115.00");
      assertThat(checked.end()).isEmpty();
      assertThat(checked.selfSearch())
          .allSatisfy(search -> assertThat(search.found()).as(search.search()).isTrue());
    }
  }

  @Test
  default void pre_flight_and_registering_say_the_same(Database database, @TempDir Path keys) {
    try (Register register = australian(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      for (Capacity capacity : Capacity.values()) {
        RegistrationFiling filing =
            filing(capacity, "42004651325", Fixture.server("AB-" + capacity.ordinal()));
        boolean passes = check(register, group, filing).passes();
        boolean registers;
        try {
          register.file(Fixture.filing(new FileRegistrations(group, List.of(filing))));
          registers = true;
        } catch (RefusedException e) {
          registers = false;
        }
        assertThat(registers).as(capacity.code()).isEqualTo(passes);
      }
    }
  }
}
