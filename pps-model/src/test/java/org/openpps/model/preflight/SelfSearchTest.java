package org.openpps.model.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SmallRegister;
import org.openpps.model.rule.Cites;
import org.openpps.model.search.CustodySearch;

class SelfSearchTest {
  private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");
  private static final Filer HOST = new Filer("host", false);

  /** OneSteel [2017] NSWSC 21: who searches by the company's ACN finds nothing. */
  @Test
  @Cites("self-search")
  void the_searches_by_correct_details_say_whether_they_would_find_the_registration() {
    PreflightReport report = check(RegisterProfile.load("au@1"));

    assertThat(report.registrations().get(0).selfSearch())
        .extracting(SelfSearch::pointer, SelfSearch::search, SelfSearch::found)
        .containsExactly(
            tuple("/registrations/0/grantors/0", "ABN 42004651325", true),
            tuple("/registrations/0/grantors/0", "ACN 004651325", false),
            tuple("/registrations/0/collateral/0", "serial number AB-1", true),
            tuple("/registrations/0/collateral/0", "vin WVWZZZ1JZXW000001", true),
            tuple("/registrations/0/collateral/1", "words of the description", false));
  }

  @Test
  void under_rules_that_know_no_identifiers_the_same_filing_passes_with_the_same_searches() {
    PreflightReport report = check(RegisterProfile.load("custody@1"));

    assertThat(report.passes()).isTrue();
    assertThat(report.registrations().get(0).fee()).contains("0.00");
    assertThat(report.registrations().get(0).selfSearch())
        .extracting(SelfSearch::found)
        .containsExactly(true, false, true, true, false);
  }

  /** ISO 3779: makers outside North America often have no check digit in the ninth place. */
  @Test
  void an_identifier_that_may_be_right_and_may_be_mistyped_is_noted_and_refuses_nothing() {
    PreflightReport report = check(RegisterProfile.load("custody@1"));

    assertThat(report.passes()).isTrue();
    assertThat(report.notes())
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.pointer()).isEqualTo("/registrations/0/collateral/0/identifiers/0");
              assertThat(note.message()).contains("check digit", "Compare the VIN");
              assertThat(note.source()).contains("ISO 3779");
            });
  }

  private static PreflightReport check(RegisterProfile profile) {
    SmallRegister register = new SmallRegister(profile, "register.example/test", "vkey", NOW);
    Organisation company =
        new Organisation(
            "OneSteel",
            Capacity.COMPANY,
            List.of(new PartyIdentifier(PartyIdentifierScheme.ABN, "42004651325")));
    Organisation lessor =
        new Organisation(
            "Alleasing",
            Capacity.COMPANY,
            List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, "010499966")));
    register.file(
        HOST,
        "group",
        new CreateGroup(
            List.of(lessor), new AddressForService(Optional.of("a@b.example"), Optional.empty())),
        NOW);
    FileRegistrations bundle =
        new FileRegistrations(
            new RegistrationNumber(1),
            List.of(
                new RegistrationFiling(
                    Interest.PPS_LEASE,
                    false,
                    List.of(new Grantor(company, Optional.empty())),
                    List.of(
                        new SerialNumberedGoods(
                            GoodsKind.OTHER,
                            "Contoso",
                            Optional.empty(),
                            "AB-1",
                            List.of(
                                new DeviceIdentifier(
                                    DeviceIdentifierScheme.VIN, "WVWZZZ1JZXW000001")),
                            Optional.empty()),
                        new DescribedGoods("Plant")),
                    Optional.empty(),
                    Optional.empty())));
    return new Preflight(
            profile, new CustodySearch(), claims -> Collections.nCopies(claims.size(), List.of()))
        .check(bundle, register, HOST, new ReadPoint(register.entries().size(), NOW));
  }
}
