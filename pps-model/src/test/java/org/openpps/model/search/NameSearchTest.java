package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.model.search.NamedRegistration.finds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.similar.population.Population;

class NameSearchTest {
  private static final SearchProfile CUSTODY = search("custody-exact@2");
  private static final LocalDate BORN = LocalDate.of(1970, 1, 31);

  static List<String> profiles() {
    return ExactProfile.ids();
  }

  private static SearchProfile search(String id) {
    return SearchProfiles.of(id).orElseThrow();
  }

  private static Criterion individual(String family, String given, Birth... born) {
    return new Criterion.ByIndividual(
        family,
        Optional.of(given).filter(g -> !g.isEmpty()),
        Optional.of(born).filter(b -> b.length > 0).map(b -> b[0]));
  }

  /** Each by its own published rule: domain.md, C1 to C4. */
  @ParameterizedTest
  @CsvSource({
    "us-iaca-503@1, The Acme Widgets Co, Acme Widgets Inc, true",
    "us-iaca-503@1, Acme Widget, Acme Widgets Inc, false",
    "au-exact@1, SMALL HOST PTY LTD, Small Host Pty Ltd, true",
    "au-exact@1, Small Host, Small Host Pty Ltd, false",
    "nz-exact@1, Kiwi Rack, The Kiwi Racks NZ Ltd, true",
    "ca-bc-exact@1, Fraser Hosting Limited, FRASER HOSTING INC., true",
    "custody-exact@2, RACK & STACK PTY. LIMITED, Rack and Stack Pty Ltd, true",
    "custody-exact@2, Rack and Stack Inc, Rack and Stack Pty Ltd, false"
  })
  void an_organisation_is_found_by_the_rule_of_the_profile(
      String profile, String query, String onRecord, boolean found) {
    assertThat(
            finds(
                search(profile),
                new Criterion.ByOrganisation(query),
                NamedRegistration.organisation(onRecord)))
        .isEqualTo(found);
  }

  @Test
  void an_individual_is_found_by_names_and_a_birth_that_does_not_contradict() {
    Registration known = NamedRegistration.individual("Müller", "Zoë Ann", Optional.of(BORN));
    assertThat(finds(CUSTODY, individual("MULLER", "Zoe"), known)).isTrue();
    assertThat(finds(CUSTODY, individual("Muller", "Zoe", Birth.on(BORN)), known)).isTrue();
    assertThat(finds(CUSTODY, individual("Muller", "Zoe", Birth.in(1970)), known)).isTrue();
    assertThat(finds(CUSTODY, individual("Muller", "Zoe", Birth.in(1971)), known)).isFalse();
    assertThat(finds(CUSTODY, individual("Muller", "Zoe Beth"), known)).isFalse();
    Registration unknown = NamedRegistration.individual("Müller", "Zoë", Optional.empty());
    assertThat(finds(CUSTODY, individual("Muller", "Zoe", Birth.in(1971)), unknown)).isTrue();
  }

  /** IACA model rule 503: an initial equals every name that begins with it, both ways. */
  @Test
  void initials_and_absent_middle_names_are_decided_by_the_predicate_not_by_the_key() {
    SearchProfile iaca = search("us-iaca-503@1");
    Registration john = NamedRegistration.individual("Smith", "John Albert", Optional.empty());
    assertThat(finds(iaca, individual("Smith", "J"), john)).isTrue();
    assertThat(finds(iaca, individual("Smith", "John A"), john)).isTrue();
    assertThat(finds(iaca, individual("Smith", "James"), john)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void whoever_is_on_record_is_found_by_the_very_name(String profile) {
    SearchProfile search = search(profile);
    Population population = new Population(5);
    for (PersonName person : population.persons(300)) {
      Optional<LocalDate> born = person.birth().flatMap(Birth::date);
      Criterion criterion =
          new Criterion.ByIndividual(person.family(), person.given(), person.birth());
      assertThat(
              finds(
                  search,
                  criterion,
                  NamedRegistration.individual(person.family(), person.given().orElse(""), born)))
          .as(person.toString())
          .isTrue();
    }
    population
        .organisations(300)
        .forEach(
            name ->
                assertThat(
                        finds(
                            search,
                            new Criterion.ByOrganisation(name.name()),
                            NamedRegistration.organisation(name.name())))
                    .as(name.name())
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("profiles")
  void a_name_of_any_length_fits_into_a_key_and_is_found(String profile) {
    String name = "Société Générale des Eaux ".repeat(7) + "\uD83D\uDE00".repeat(9);
    Registration registration = NamedRegistration.organisation(name);
    assertThat(search(profile).keys(registration)).allMatch(key -> key.key().length() <= 200);
    assertThat(finds(search(profile), new Criterion.ByOrganisation(name), registration)).isTrue();
  }

  /** The same thing must have a key in common, whatever the profile makes of serial numbers. */
  @ParameterizedTest
  @MethodSource("profiles")
  void serials_that_differ_in_separators_alone_share_a_key(String profile) {
    SearchProfile search = search(profile);
    assertThat(key(search, "ab-12/34 x")).isEqualTo(key(search, "AB12.34_X"));
  }

  /** The Australian register drops case, dashes and blanks, and nothing else. */
  @Test
  void a_serial_is_compared_as_the_profile_says() {
    Registration slash = NamedRegistration.serial("AB12/34");
    assertThat(finds(search("au-exact@1"), serial("ab 12-34"), slash)).isFalse();
    assertThat(finds(search("au-exact@1"), serial("ab 12-/34"), slash)).isTrue();
    assertThat(finds(CUSTODY, serial("ab 12-34"), slash)).isTrue();
  }

  @Test
  void a_register_is_founded_with_the_logic_of_its_rules() {
    assertThat(SearchProfiles.begunUnder("au").id()).isEqualTo("au-exact@1");
    assertThat(SearchProfiles.begunUnder("custody").id()).isEqualTo("custody-exact@2");
    assertThat(SearchProfiles.begunUnder("our-own").id()).isEqualTo("custody-exact@2");
  }

  private static String key(SearchProfile search, String serial) {
    return search.keys(NamedRegistration.serial(serial)).stream()
        .filter(key -> key.kind() == KeyKind.SERIAL)
        .map(SearchKey::key)
        .findFirst()
        .orElseThrow();
  }

  private static Criterion serial(String serial) {
    return new Criterion.BySerial(serial, Optional.empty());
  }
}
