package org.openpps.model.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.Retrieval;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.Scorer;
import org.openpps.model.search.similar.SimilarKey;
import org.openpps.model.search.similar.SimilarKeys;
import org.openpps.model.search.similar.SimilarProbe;
import org.openpps.model.search.similar.SimilarQuery;

/**
 * What searchers complain of in today's registers (BC Registries, issues #8461, #11336, #12171,
 * #12828, #15205) must not be so here: found by the index, and scored above the cut-off.
 */
class StandingComplaintsTest {
  private static final ExactProfile PROFILE = ExactProfile.of("au-exact@1");

  @Test
  void the_leading_words_of_a_long_name_find_it() {
    found("pup culture", "PUP CULTURE DOGGY DAYCARE INC.");
    found("pup culture dog", "PUP CULTURE DOGGY DAYCARE INC.");
    String musicians = "VANCOUVER MUSICIAN'S ASSOCIATION, LOCAL 145, AMERICAN FEDERATION";
    found("VANCOUVER MUSICIAN'S", musicians);
    found("VANCOUVER MUSICIAN", musicians);
    found("VANCOUVER MUSICIAN'S ASSOCIATION, LOCAL 145", musicians);
  }

  @Test
  void points_blanks_and_hyphens_between_initials_make_no_difference() {
    for (String spelt : List.of("BC Hosting", "B.C. Hosting", "B C Hosting", "B-C Hosting")) {
      assertThat(score(org("BC Hosting Ltd"), org(spelt + " Ltd"))).contains(100);
      found(spelt, "B.C. HOSTING LTD.");
    }
  }

  @Test
  void short_names_work() {
    found("IBM", "I.B.M.");
    found("IBM", "IBM Australia Limited");
    found("A&W", "A and W");
    found("A & W", "A.W. Ltd");
    found("3M", "3 M Australia");
  }

  @Test
  void people_with_one_name_only_work() {
    found(PersonName.of("Suharto", ""), PersonName.of("SUHARTO", ""));
    found(PersonName.of("Suharto", ""), PersonName.of("Suharto", "Suharto"));
    found(PersonName.of("Suharto", "Suharto"), PersonName.of("Suharto", ""));
    found(PersonName.of("Suhatro", ""), PersonName.of("Suharto", ""));
  }

  @Test
  void a_birth_year_alone_narrows() {
    PersonName born1970 = PersonName.of("Smith", "John").born(Birth.parse("1970-05-06"));

    assertThat(score(PersonName.of("Smith", "Jon").born(Birth.in(1970)), born1970)).isPresent();
    assertThat(score(PersonName.of("Smith", "Jon").born(Birth.in(1951)), born1970)).isEmpty();
  }

  @Test
  void leading_zeros_make_no_hit_worse() {
    assertThat(score(org("0123456 BC Ltd"), org("123456 BC Ltd"))).contains(100);
    found("0123456 B.C. Ltd.", "123456 BC LTD");
    found("123456 BC LTD", "0123456 B.C. Ltd.");
  }

  @Test
  void one_wrong_character_in_a_serial_is_found_wherever_it_is() {
    String serial = "437XR1138R2";
    for (int i = 0; i < serial.length(); i++) {
      String wrong = serial.substring(0, i) + "W" + serial.substring(i + 1);
      SearchedSerial query = SearchedSerial.of(wrong);
      SearchedSerial onRecord = SearchedSerial.of(serial);
      assertThat(fetched(SimilarQuery.probes(query), SimilarKeys.of(onRecord).keys())).isTrue();
      assertThat(Scorer.score(ExactProfile.of("custody-exact"), query, onRecord))
          .map(Likeness::score)
          .contains(85);
    }
  }

  @Test
  void the_best_comes_first_and_little_likeness_is_left_out() {
    List<String> onRecord =
        List.of(
            "Kestrel Bakery",
            "Kestrel Haulage Queensland Pty Ltd",
            "Kestral Haulage",
            "Falcon Haulage",
            "Kestrel Haulage Ltd");
    List<String> ranked =
        onRecord.stream()
            .filter(name -> score(org("Kestrel Haulage"), org(name)).isPresent())
            .sorted((a, b) -> rank(b) - rank(a))
            .toList();

    assertThat(ranked)
        .containsExactly(
            "Kestrel Haulage Ltd", "Kestrel Haulage Queensland Pty Ltd", "Kestral Haulage");
  }

  private static int rank(String name) {
    return score(org("Kestrel Haulage"), org(name)).orElseThrow();
  }

  private static void found(String query, String onRecord) {
    found(org(query), org(onRecord));
  }

  private static void found(SearchedName query, SearchedName onRecord) {
    assertThat(score(query, onRecord)).as("%s and %s", query, onRecord).isPresent();
    assertThat(fetched(SimilarQuery.probes(query), SimilarKeys.of(onRecord).keys()))
        .as("%s fetches %s", query, onRecord)
        .isTrue();
  }

  private static boolean fetched(List<SimilarProbe> probes, List<SimilarKey> keys) {
    return probes.stream()
        .anyMatch(
            probe ->
                keys.stream()
                    .anyMatch(key -> key.kind() == probe.kind() && probe.fetches(key.key())));
  }

  private static Optional<Integer> score(SearchedName query, SearchedName candidate) {
    return Scorer.of(PROFILE, query).score(candidate).map(Likeness::score);
  }

  private static OrganisationName org(String name) {
    return new OrganisationName(name);
  }

  @Test
  void whatever_the_logic_of_a_register_calls_exact_is_likely_too() {
    SearchedSerial signs = SearchedSerial.of("A#B#C123");
    SearchedSerial plain = SearchedSerial.of("ABC123");
    ExactProfile bc = ExactProfile.of("ca-bc-exact");
    assertThat(bc.decide(signs, plain).exact()).isTrue();
    assertThat(Scorer.score(bc, signs, plain)).map(Likeness::score).contains(100);
  }

  /** NZ: one star, after two characters or more; before that it is a character like others. */
  @Test
  void whoever_matches_by_the_logic_is_fetched_also_with_stars_at_the_beginning() {
    ExactProfile nz = ExactProfile.of("nz-exact");
    for (String name : List.of("M*A*S*H", "*", "M*", "com*y")) {
      OrganisationName query = new OrganisationName(name);
      Retrieval retrieval = nz.retrieval(query);
      assertThat(nz.matches(query, query)).as(name).isTrue();
      assertThat(
              retrieval.prefix()
                  ? retrieval.key().length() >= 2
                  : retrieval.key().equals(nz.key(query)))
          .as(name)
          .isTrue();
      PersonName person = PersonName.of(name, "John");
      Retrieval bearers = nz.retrieval(person);
      assertThat(nz.matches(person, person)).as(name).isTrue();
      assertThat(nz.key(person)).startsWith(bearers.key());
      assertThat(bearers.key()).as(name).hasSizeGreaterThanOrEqualTo(2);
    }
  }
}
