package org.openpps.store.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchProfiles;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.SimilarKeys;
import org.openpps.model.search.similar.population.OrganisationError;
import org.openpps.model.search.similar.population.PersonError;
import org.openpps.model.search.similar.population.SerialError;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.schema.Migrations;
import org.openpps.store.search.Searches;
import org.openpps.store.testing.Database;
import org.openpps.store.view.SearchVersions;

/**
 * The run of similar searches that docs/bench.md tells of: {@code -Dengine=h2|postgres
 * -Dnames=1000000 -Dqueries=1000}.
 */
@Tag("bench")
class SimilarLoadTest {
  private static final long SEED = 20_261_124;
  private static final SearchProfile PROFILE = SearchProfiles.of("custody-exact@2").orElseThrow();

  private final BenchEngine engine = BenchEngine.named(System.getProperty("engine", "h2"));
  private final int queries = Integer.getInteger("queries", 500);
  private final NamePopulation names =
      new NamePopulation(SEED, Integer.getInteger("names", 100_000));
  private final PrintStream out = System.out;

  @Test
  void similar_searches_in_every_class_of_error() {
    out.println("machine: " + Machine.describe());
    try (Database database = engine.newDatabase()) {
      new Migrations(database.dataSource()).apply();
      Engine dialect = Engine.of(database.dataSource());
      long empty = engine.bytes(database);
      long began = System.nanoTime();
      names.write(database, dialect, PROFILE);
      double seconds = (System.nanoTime() - began) / 1e9;
      out.println("engine: " + engine.settings(database));
      DSLContext sql = Sql.on(database.dataSource(), dialect);
      engine.tidy(database);
      out.printf(
          Locale.ROOT,
          "%,d registrations of an organisation, a person and a serial number, seed %d, written in %.0f s;"
              + " %.1f rows of similar search and %.1f exact keys each, %,d octets on disk each%n%n",
          names.size(),
          SEED,
          seconds,
          (double) rows(sql, "pps.similar_key") / names.size(),
          (double) rows(sql, "pps.search_key") / names.size(),
          (engine.bytes(database) - empty) / names.size());
      out.println("| error | recall@50 | first | precision | shown | ms mean | ms p50 | ms p99 |");
      out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
      Trigrams trigrams = Trigrams.beside(engine, database, names);
      organisations(sql, trigrams);
      persons(sql, trigrams);
      serials(sql);
    }
    out.println("load at the end: " + Machine.describe());
  }

  private void organisations(DSLContext sql, Trigrams trigrams) {
    for (OrganisationError error : OrganisationError.values()) {
      measure(
          "organisations: " + error,
          sql,
          names.organisations::get,
          error::in,
          name -> new Criterion.ByOrganisation(name.name()),
          name -> SimilarKeys.of(name).group(),
          Optional.of(query -> trigrams.organisations(query.name())));
    }
  }

  private void persons(DSLContext sql, Trigrams trigrams) {
    for (PersonError error : PersonError.all()) {
      measure(
          "persons: " + error,
          sql,
          names.persons::get,
          error::in,
          name -> new Criterion.ByIndividual(name.family(), name.given(), name.birth()),
          name -> SimilarKeys.of(name).group(),
          Optional.of(query -> trigrams.persons(query)));
    }
  }

  private void serials(DSLContext sql) {
    for (SerialError error : SerialError.values()) {
      measure(
          "serials: " + error,
          sql,
          names.serials::get,
          error::in,
          serial -> new Criterion.BySerial(serial, Optional.empty()),
          serial -> SimilarKeys.of(SearchedSerial.of(serial)).group(),
          Optional.<Function<String, List<Integer>>>empty());
    }
  }

  /** Whoever is called the same as the one who was meant is found as well. */
  private <T> void measure(
      String label,
      DSLContext sql,
      IntFunction<T> onRecord,
      BiFunction<T, Random, Optional<T>> error,
      Function<T, Criterion> criterion,
      Function<T, String> group,
      Optional<Function<T, List<Integer>>> trigrams) {
    Random random = new Random(SEED + label.hashCode());
    Recall ours = new Recall();
    Recall theirs = new Recall();
    Searches searches = new Searches(SearchVersions.founding(PROFILE));
    ReadPoint at = new ReadPoint(names.entries(), NamePopulation.TIME);
    for (int tries = 0; ours.asked() < queries && tries < queries * 200; tries++) {
      T meant = onRecord.apply(random.nextInt(names.size()));
      Optional<T> query = error.apply(meant, random);
      if (query.isPresent()) {
        Search search = Search.of(criterion.apply(query.get()), AsAt.now()).withSimilar();
        long start = System.nanoTime();
        SearchAnswer answer = searches.answer(sql, search, at);
        long time = System.nanoTime() - start;
        List<Integer> places = places(answer);
        String wanted = group.apply(meant);
        add(ours, places, place -> group.apply(onRecord.apply(place)), wanted, time);
        trigrams.ifPresent(
            index -> {
              long began = System.nanoTime();
              List<Integer> found = index.apply(query.get());
              long took = System.nanoTime() - began;
              add(theirs, found, place -> group.apply(onRecord.apply(place)), wanted, took);
            });
      }
    }
    out.println(ours.row(label));
    if (theirs.asked() > 0 && theirs.any()) {
      out.println(theirs.row(label + ", pg_trgm"));
    }
  }

  private static List<Integer> places(SearchAnswer answer) {
    return Stream.concat(
            answer.hits().stream().map(hit -> hit.registration().number()),
            answer.similar().orElseThrow().hits().stream().map(hit -> hit.registration().number()))
        .map(number -> (int) number.sequence() - 2)
        .toList();
  }

  private static void add(
      Recall recall, List<Integer> places, IntFunction<String> group, String wanted, long time) {
    long meant = places.stream().filter(place -> group.apply(place).equals(wanted)).count();
    recall.add(rank(places, group, wanted), meant, places.size(), time);
  }

  private static int rank(List<Integer> places, IntFunction<String> group, String wanted) {
    for (int i = 0; i < places.size(); i++) {
      if (group.apply(places.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static long rows(DSLContext sql, String table) {
    return sql.fetchOne("select count(*) from " + table).get(0, Long.class);
  }
}
