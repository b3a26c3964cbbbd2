package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.exact.Birth;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Data sets by what they are called, and collateral by who holds it. */
interface CriteriaContract {
  NamedInformation DIGEST =
      NamedInformation.parse("ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");

  private static DataSet dataSet() {
    return new DataSet(
        "The Nightly Archives of Customers, Zürich",
        Optional.empty(),
        "ownership",
        Optional.empty(),
        List.of("https://doi.org/10.5281/Zenodo.3678326", "HTTPS://Data.Example/Sets/7"),
        List.of(DIGEST),
        Optional.empty());
  }

  private static List<RegistrationNumber> file(Register register) {
    RegistrationNumber group = Opened.group(register);
    Grantor plain = new Grantor(Fixture.dataCentre().party(), Optional.empty());
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(List.of(Fixture.dataCentre()), List.of(dataSet())),
                        Fixture.titleNotice(
                            List.of(
                                plain,
                                Fixture.rackIntermediary(),
                                Fixture.person("Müller", "Zoë", LocalDate.of(1984, 2, 29))),
                            List.of(Fixture.server("HELD-1")))))))
        .numbers();
  }

  private static List<RegistrationNumber> found(Register register, Criterion criterion) {
    return register.search(criterion, AsAt.now()).hits().stream()
        .map(hit -> hit.registration().number())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10.5281/zenodo.3678326",
        "doi:10.5281/ZENODO.3678326",
        "http://dx.doi.org/10.5281/zenodo.3678326",
        "https://data.example/Sets/7"
      })
  default void a_data_set_is_found_by_its_DOI_or_URI_in_any_spelling(
      String identifier, Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<RegistrationNumber> filed = file(register);
      assertThat(found(register, new Criterion.ByDataSet(identifier)))
          .containsExactly(filed.get(0));
      assertThat(found(register, new Criterion.ByDataSet(identifier + "0"))).isEmpty();
    }
  }

  @Test
  default void a_data_set_is_found_by_words_of_its_title_in_any_order(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<RegistrationNumber> filed = file(register);
      for (String words : List.of("archives", "zurich NIGHTLY", "customers, of the archives")) {
        assertThat(found(register, new Criterion.ByTitle(words)))
            .as(words)
            .containsExactly(filed.get(0));
      }
      assertThat(found(register, new Criterion.ByTitle("nightly backups"))).isEmpty();
      assertThat(found(register, new Criterion.ByTitle("archive"))).isEmpty();
    }
  }

  @Test
  default void collateral_is_found_by_who_holds_it_and_not_by_who_is_a_grantor_besides(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<RegistrationNumber> filed = file(register);
      String name = "Deep Vault Data Centres Pty. Limited";
      assertThat(found(register, new Criterion.ByOrganisation(name))).isEqualTo(filed);
      assertThat(found(register, holder(Optional.empty(), Optional.of(name), Optional.empty())))
          .containsExactly(filed.get(0));
      assertThat(
              found(
                  register,
                  new Criterion.ByHolder(
                      Optional.of(Fixture.RACK_ACN), Optional.empty(), Optional.empty())))
          .containsExactly(filed.get(1));
      assertThat(
              found(
                  register,
                  new Criterion.ByHolder(
                      Optional.of(Fixture.RACK_ACN),
                      Optional.empty(),
                      Optional.of(HolderRole.DATA_CENTRE))))
          .isEmpty();
    }
  }

  private static Criterion holder(
      Optional<PartyIdentifier> identifier, Optional<String> name, Optional<HolderRole> role) {
    return new Criterion.ByHolder(identifier, name, role);
  }

  @Test
  default void each_of_them_is_certified_and_its_keys_follow_from_the_ledger(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      file(register);
      for (Criterion criterion : every()) {
        SearchCertificate certificate = register.certify(criterion, AsAt.now());
        assertThat(
                DocumentVerification.verify(certificate.json(), Optional.of(register.verifierKey()))
                    .outcome())
            .as("%s", criterion)
            .isEqualTo(Outcome.VERIFIED);
      }
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(found(register, new Criterion.ByTitle("archives"))).hasSize(1);
    }
  }

  /** One criterion of each kind, all of which find something in what {@link #file} has filed. */
  private static List<Criterion> every() {
    return List.of(
        Opened.serial("held-1"),
        new Criterion.ByDevice(Fixture.server("HELD-1").identifiers().get(0)),
        new Criterion.ByDigest(DIGEST),
        new Criterion.ByParty(Fixture.RACK_ACN),
        new Criterion.ByOrganisation("Rack Sublet Pty Ltd"),
        new Criterion.ByIndividual("Muller", Optional.of("Zoe"), Optional.of(Birth.in(1984))),
        new Criterion.ByDataSet("10.5281/zenodo.3678326"),
        new Criterion.ByTitle("archives"),
        new Criterion.ByHolder(Optional.of(Fixture.RACK_ACN), Optional.empty(), Optional.empty()),
        new Criterion.ByNumber(new RegistrationNumber(2)));
  }

  @Test
  default void as_at_now_is_now_and_as_at_then_stays_for_every_criterion(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<RegistrationNumber> filed = file(register);
      List<SearchAnswer> then = every().stream().map(c -> register.search(c, AsAt.now())).toList();
      for (int i = 0; i < then.size(); i++) {
        ReadPoint at = then.get(i).at();
        assertThat(then.get(i).hits()).as("%s", every().get(i)).isNotEmpty();
        assertThat(register.search(every().get(i), AsAt.of(at.entries(), at.instant())))
            .isEqualTo(then.get(i));
      }
      filed.forEach(
          number ->
              register.file(
                  Fixture.filing(
                      new DischargeRegistration(number, Optional.empty(), Optional.empty()))));
      for (int i = 0; i < then.size(); i++) {
        ReadPoint at = then.get(i).at();
        assertThat(register.search(every().get(i), AsAt.of(at.entries(), at.instant())))
            .as("%s", every().get(i))
            .isEqualTo(then.get(i));
        assertThat(register.search(every().get(i), AsAt.now()).hits()).isEmpty();
      }
    }
  }
}
