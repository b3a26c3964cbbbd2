package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.EraseParts;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Probe;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.exact.Birth;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Grantors are found by name, as the search profile compares names. */
interface NameContract {
  private static RegistrationNumber against(Register register, Grantor grantor) {
    RegistrationNumber group = Opened.group(register);
    var filing =
        new FileRegistrations(
            group,
            List.of(Fixture.titleNotice(List.of(grantor), List.of(Fixture.server("NAMED-1")))));
    return register.file(Fixture.filing(filing)).numbers().get(0);
  }

  private static Criterion individual(String family, String given, Birth born) {
    return new Criterion.ByIndividual(family, Optional.of(given), Optional.of(born));
  }

  @Test
  default void an_organisation_is_found_by_its_name_however_it_is_written(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = against(register, Fixture.rackIntermediary());
      SearchAnswer answer =
          register.search(
              new Criterion.ByOrganisation("rack  SUBLET Pty. Limited\u200B"), AsAt.now());
      assertThat(answer.hits())
          .extracting(hit -> hit.registration().number())
          .containsExactly(number);
      assertThat(answer.hits().get(0).matches())
          .extracting(match -> match.words())
          .containsExactly("name \"Rack Sublet Pty Ltd\"");
      assertThat(answer.criterion())
          .isEqualTo(new Criterion.ByOrganisation("rack SUBLET Pty. Limited"));
      assertThat(answer.cleaned()).hasSize(1);
      assertThat(answer.searched())
          .extracting(Probe::key)
          .containsExactly("RACKSUBLETPROPRIETARYLIMITED");
      assertThat(answer.searchProfile()).isEqualTo("custody-exact@2");
    }
  }

  @Test
  default void a_person_is_found_by_names_and_birth_as_at_any_moment(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      LocalDate born = LocalDate.of(1984, 2, 29);
      RegistrationNumber number = against(register, Fixture.person("Müller", "Zoë Ann", born));
      Criterion right = individual("muller", "zoe", Birth.on(born));
      assertThat(register.search(right, AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(right, AsAt.entries(2)).hits()).isEmpty();
      assertThat(register.search(individual("muller", "zoe", Birth.in(1984)), AsAt.now()).hits())
          .hasSize(1);
      assertThat(register.search(individual("muller", "zoe", Birth.in(1985)), AsAt.now()).hits())
          .isEmpty();
      assertThat(register.search(right, AsAt.now()).hits().get(0).registration().number())
          .isEqualTo(number);
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.search(right, AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void a_certificate_by_name_verifies_and_says_nothing_of_the_purpose(
      Database database, @TempDir Path keys) {
    RegisterProfile australia = RegisterProfile.load("au@1");
    try (Register register = Opened.under(australia, Clock.systemUTC(), database, keys)) {
      Search search =
          new Search(
              individual("Müller", "Zoë", Birth.parse("1984-02-29")),
              AsAt.now(),
              Optional.of("to lend against a server"),
              false);
      SearchCertificate certificate = register.certify(search);
      assertThat(certificate.json()).doesNotContain("lend");
      assertThat(certificate.readBody().searchProfile()).isEqualTo("au-exact@1");
      assertThat(
              DocumentVerification.verify(certificate, Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      assertThatThrownBy(
              () -> register.search(individual("Müller", "Zoë", Birth.in(1984)), AsAt.now()))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e ->
                  assertThat(e.violations())
                      .extracting(v -> v.code())
                      .containsExactly(
                          ErrorCode.SEARCH_BIRTH_DATE_MISSING, ErrorCode.SEARCH_PURPOSE_MISSING));
    }
  }

  @Test
  default void an_erased_name_is_found_no_more(Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number =
          against(register, Fixture.person("Müller", "Zoë", LocalDate.of(1984, 2, 29)));
      int part =
          register
              .registration(number, AsAt.now())
              .orElseThrow()
              .registration()
              .grantors()
              .get(0)
              .part();
      register.file(
          Fixture.filing(
              Fixture.REGISTRAR,
              "erase",
              new EraseParts(number, List.of(part), "Named by mistake.")));
      Criterion name = new Criterion.ByIndividual("Müller", Optional.of("Zoë"), Optional.empty());
      assertThat(register.search(name, AsAt.now()).hits()).isEmpty();
      assertThat(register.search(name, AsAt.entries(3)).hits()).isEmpty();
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }
}
