package org.openpps.model.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.population.OrganisationError;
import org.openpps.model.search.similar.population.PersonError;
import org.openpps.model.search.similar.population.Population;
import org.openpps.model.search.similar.population.SerialError;

/**
 * How many names are found by a query with a labelled error. To see the table for a population of
 * another size: {@code mvn -pl pps-model test -Dtest=RecallTest -Drecall.names=100000}.
 */
class RecallTest {
  private static final long SEED = 20261124;
  private static final int NAMES = Integer.getInteger("recall.names", 8_000);
  private static final int QUERIES = Integer.getInteger("recall.queries", 150);
  private static final ExactProfile PROFILE = ExactProfile.of("custody-exact@2");

  private record Hit<T>(T candidate, int score) {}

  @Test
  void an_organisation_is_found_in_every_class_of_error() throws IOException {
    List<OrganisationName> names = new Population(SEED).organisations(NAMES);
    SimilarIndex<OrganisationName> index = new SimilarIndex<>(names, SimilarKeys::of);
    assertThat(index.rowsPerGroup()).isLessThan(8);
    List<RecallRow> rows = new ArrayList<>();
    for (OrganisationError error : OrganisationError.values()) {
      rows.add(
          measured(
              error.name(),
              names,
              index,
              (name, random) -> error.in(name, random),
              SimilarQuery::probes,
              query -> {
                Scorer scorer = Scorer.of(PROFILE, query);
                return candidate -> scorer.score(candidate);
              }));
    }
    report("organisations", index, rows);
  }

  @Test
  void a_person_is_found_in_every_class_of_error() throws IOException {
    List<PersonName> names = new Population(SEED).persons(NAMES);
    SimilarIndex<PersonName> index = new SimilarIndex<>(names, SimilarKeys::of);
    assertThat(index.rowsPerGroup()).isLessThan(9);
    List<RecallRow> rows = new ArrayList<>();
    for (PersonError error : PersonError.all()) {
      rows.add(
          measured(
              error.name(),
              names,
              index,
              (name, random) -> error.in(name, random),
              SimilarQuery::probes,
              query -> {
                Scorer scorer = Scorer.of(PROFILE, query);
                return candidate ->
                    SimilarQuery.bornAlike(query.birth().get(), candidate.birth().get())
                        ? scorer.score(candidate)
                        : Optional.empty();
              }));
    }
    report("persons", index, rows);
  }

  @Test
  void a_serial_number_is_found_in_every_class_of_error() throws IOException {
    List<SearchedSerial> serials =
        new Population(SEED).serials(NAMES).stream().map(SearchedSerial::of).toList();
    SimilarIndex<SearchedSerial> index = new SimilarIndex<>(serials, SimilarKeys::of);
    assertThat(index.rowsPerGroup()).isLessThanOrEqualTo(3);
    List<RecallRow> rows = new ArrayList<>();
    for (SerialError error : SerialError.values()) {
      rows.add(
          measured(
              error.name(),
              serials,
              index,
              (serial, random) -> error.in(serial.serial(), random).map(SearchedSerial::of),
              SimilarQuery::probes,
              query -> candidate -> Scorer.score(PROFILE, query, candidate)));
    }
    report("serial numbers", index, rows);
  }

  private interface Mistake<T> {
    Optional<T> in(T name, Random random);
  }

  private static <T> RecallRow measured(
      String label,
      List<T> names,
      SimilarIndex<T> index,
      Mistake<T> mistake,
      Function<T, List<SimilarProbe>> probes,
      Function<T, Function<T, Optional<Likeness>>> scoring) {
    Random random = new Random(SEED + label.hashCode());
    RecallRow row = new RecallRow(label);
    for (int tries = 0; row.asked() < QUERIES && tries < QUERIES * 200; tries++) {
      T name = names.get(random.nextInt(names.size()));
      Optional<T> query = mistake.in(name, random);
      if (query.isPresent()) {
        long start = System.nanoTime();
        List<List<T>> candidates = index.candidates(probes.apply(query.get()));
        List<T> ranked = ranked(candidates, scoring.apply(query.get()));
        long time = System.nanoTime() - start;
        row.add(rank(ranked, name, index), candidates.size(), ranked.size(), time);
      }
    }
    return row;
  }

  /** The groups, the most alike first: a group is as alike as its best member. */
  private static <T> List<T> ranked(
      List<List<T>> candidates, Function<T, Optional<Likeness>> scorer) {
    List<Hit<T>> hits = new ArrayList<>();
    for (List<T> group : candidates) {
      group.stream()
          .flatMap(member -> scorer.apply(member).stream())
          .mapToInt(Likeness::score)
          .max()
          .ifPresent(best -> hits.add(new Hit<>(group.get(0), best)));
    }
    hits.sort(Comparator.comparingInt((Hit<T> hit) -> -hit.score()));
    return hits.stream().map(Hit::candidate).toList();
  }

  private static <T> int rank(List<T> ranked, T name, SimilarIndex<T> index) {
    for (int i = 0; i < ranked.size(); i++) {
      if (index.sameGroup(ranked.get(i), name)) {
        return i;
      }
    }
    return -1;
  }

  /** The figures lie in {@code target}, for docs/recall.md. */
  private static void report(String what, SimilarIndex<?> index, List<RecallRow> rows)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%d %s in %d groups, %.1f keys a group, seed %d"
            .formatted(NAMES, what, index.groups(), index.rowsPerGroup(), SEED));
    rows.forEach(row -> lines.add(row.toString()));
    Files.write(Path.of("target", "recall-" + what.replace(' ', '-') + ".txt"), lines);
    assertThat(rows)
        .filteredOn(row -> !row.label().equals(OrganisationError.TELLING_WORD_MISSING.name()))
        .allSatisfy(
            row -> assertThat(row.recall()).as(row.toString()).isGreaterThanOrEqualTo(0.98));
  }
}
