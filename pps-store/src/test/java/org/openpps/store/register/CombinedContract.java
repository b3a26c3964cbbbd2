package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.CertificateBody;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.SuppressParts;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.combined.FoundRegistration;
import org.openpps.model.search.combined.Link;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Several criteria at once, and all that follows from one organisation. */
interface CombinedContract {
  PartyIdentifier ABN = new PartyIdentifier(PartyIdentifierScheme.ABN, "53004085616");
  PartyIdentifier ACN = new PartyIdentifier(PartyIdentifierScheme.ACN, "004085616");
  PartyIdentifier LEI = new PartyIdentifier(PartyIdentifierScheme.LEI, "5493001KJTIIGC8Y1R12");

  private static RegistrationNumber against(
      Register register, RegistrationNumber group, String name, PartyIdentifier... identifiers) {
    Grantor grantor =
        new Grantor(
            new Organisation(name, Capacity.COMPANY, List.of(identifiers)), Optional.empty());
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(
                            List.of(grantor), List.of(Fixture.server("C-" + name.length())))))))
        .numbers()
        .get(0);
  }

  @Test
  default void what_each_criterion_finds_is_told_apart_and_each_registration_once(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber one =
          register.file(Fixture.filing(Fixture.oneServer(group, "SEVERAL-1"))).numbers().get(0);
      RegistrationNumber two =
          register.file(Fixture.filing(Fixture.oneServer(group, "SEVERAL-2"))).numbers().get(0);
      CombinedAnswer answer =
          register.search(
              CombinedSearch.of(
                  List.of(
                      Opened.serial("several-1"),
                      new Criterion.ByParty(Fixture.RACK_ACN),
                      Opened.serial("nothing")),
                  AsAt.now()));
      assertThat(answer.answers())
          .extracting(each -> each.answer().hits().size())
          .containsExactly(1, 2, 0);
      assertThat(answer.answers())
          .allSatisfy(each -> assertThat(each.answer().at()).isEqualTo(answer.at()));
      assertThat(answer.found()).extracting(FoundRegistration::number).containsExactly(one, two);
      assertThat(answer.found())
          .extracting(FoundRegistration::by)
          .containsExactly(List.of(0, 1), List.of(1));
    }
  }

  @Test
  default void each_criterion_has_a_certificate_of_its_own_as_at_one_moment(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      register.file(Fixture.filing(Fixture.oneServer(Opened.group(register), "SEVERAL-1")));
      List<CertificateBody> bodies =
          register
              .certify(
                  CombinedSearch.of(
                      List.of(Opened.serial("several-1"), Opened.serial("nothing")), AsAt.now()))
              .stream()
              .map(SearchCertificate::readBody)
              .toList();
      assertThat(bodies).extracting(body -> body.hits().size()).containsExactly(1, 0);
      assertThat(bodies.get(0).entries()).isEqualTo(bodies.get(1).entries());
      assertThat(bodies.get(0).instant()).isEqualTo(bodies.get(1).instant());
    }
  }

  @Test
  default void all_that_is_wrong_with_any_criterion_is_told_at_once_with_its_place(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      assertThatThrownBy(
              () ->
                  register.search(
                      CombinedSearch.of(
                          List.of(
                              Opened.serial("fine"),
                              Opened.serial("\u200B"),
                              new Criterion.ByTitle("--")),
                          AsAt.now())))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e ->
                  assertThat(e.violations())
                      .extracting(v -> v.pointer() + " " + v.code())
                      .containsExactly(
                          "/criteria/1/serial " + ErrorCode.VALUE_MISSING,
                          "/criteria/2/title " + ErrorCode.VALUE_MISSING));
      assertThatThrownBy(() -> register.search(CombinedSearch.of(List.of(), AsAt.now())))
          .isInstanceOf(RefusedException.class);
    }
  }

  /** Re OneSteel Manufacturing Pty Ltd [2017] NSWSC 21: an ABN stood in the place of the ACN. */
  @Test
  default void one_search_for_a_company_runs_all_identifiers_and_names_on_record(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber byAcn = against(register, group, "Deep Vault Pty Ltd", ACN, LEI);
      RegistrationNumber byAbn = against(register, group, "Deep Vault Data", ABN);
      RegistrationNumber byLei = against(register, group, "Vault Holdings", LEI);
      RegistrationNumber byName = against(register, group, "DEEP VAULT PTY. LIMITED");
      CombinedSearch asked =
          CombinedSearch.of(List.of(new Criterion.ByParty(ACN)), AsAt.now()).resolved();
      CombinedAnswer answer = register.search(asked);
      assertThat(answer.found())
          .extracting(found -> found.number() + " " + found.link())
          .containsExactly(
              byAcn + " " + Link.ASKED,
              byAbn + " " + Link.MADE_OF_NUMBER,
              byLei + " " + Link.IDENTIFIER,
              byName + " " + Link.EQUAL_NAME);
      assertThat(answer.limits()).isEmpty();
      assertThat(answer.answers().get(0).link()).isEqualTo(Link.ASKED);
      assertThat(answer.answers())
          .extracting(each -> each.answer().criterion())
          .contains(
              new Criterion.ByParty(ABN),
              new Criterion.ByParty(LEI),
              new Criterion.ByOrganisation("Deep Vault Pty Ltd"),
              new Criterion.ByOrganisation("Vault Holdings"))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  default void names_of_registrations_that_have_ended_are_former_names_and_later_ones_unknown_then(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber old = against(register, group, "Old Name Pty Ltd", ACN);
      register.file(
          Fixture.filing(new DischargeRegistration(old, Optional.empty(), Optional.empty())));
      RegistrationNumber forgotten = against(register, group, "Old Name Pty Ltd");
      long then = register.condition().entries();
      against(register, group, "New Name Pty Ltd", ACN);
      List<Criterion> asked = List.of(new Criterion.ByParty(ACN));
      CombinedAnswer now = register.search(CombinedSearch.of(asked, AsAt.now()).resolved());
      assertThat(now.found()).extracting(FoundRegistration::number).contains(forgotten);
      CombinedAnswer before =
          register.search(CombinedSearch.of(asked, AsAt.entries(then)).resolved());
      assertThat(before.answers())
          .extracting(each -> each.answer().criterion())
          .contains(new Criterion.ByOrganisation("Old Name Pty Ltd"))
          .doesNotContain(new Criterion.ByOrganisation("New Name Pty Ltd"));
    }
  }

  @Test
  default void what_is_erased_or_kept_from_others_leads_nowhere(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber erased = against(register, group, "Erased Pty Ltd", ACN, LEI);
      RegistrationNumber kept = against(register, group, "Kept Pty Ltd", ACN, LEI);
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR,
              "erase",
              new EraseParts(erased, List.of(grantor(register, erased)), "Named by mistake.")));
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR,
              "keep",
              new SuppressParts(kept, List.of(grantor(register, kept)), false, "A threat.")));
      for (AsAt at : List.of(AsAt.now(), AsAt.entries(4))) {
        CombinedAnswer answer =
            register.search(CombinedSearch.of(List.of(new Criterion.ByParty(ACN)), at).resolved());
        assertThat(answer.answers())
            .extracting(each -> each.answer().criterion())
            .containsExactly(new Criterion.ByParty(ACN), new Criterion.ByParty(ABN));
      }
    }
  }

  private static int grantor(Register register, RegistrationNumber number) {
    return register
        .registration(number, AsAt.now())
        .orElseThrow()
        .registration()
        .grantors()
        .get(0)
        .part();
  }

  @Test
  default void a_name_leads_to_identifiers_and_says_that_an_equal_name_proves_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      against(register, group, "Deep Vault Pty Ltd", LEI);
      RegistrationNumber other = against(register, group, "Another Name", LEI);
      CombinedAnswer answer =
          register.search(
              CombinedSearch.of(
                      List.of(new Criterion.ByOrganisation("Deep Vault Pty Ltd")), AsAt.now())
                  .resolved());
      assertThat(answer.found())
          .filteredOn(found -> found.number().equals(other))
          .extracting(FoundRegistration::link)
          .containsExactly(Link.EQUAL_NAME);
      assertThat(answer.answers().get(1).why()).contains("proves no identity");
    }
  }
}
