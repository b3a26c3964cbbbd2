package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.Statement;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Sixteen threads that register at once. */
interface ConcurrencyContract {
  int THREADS = 16;
  int FILINGS = 12;

  @Test
  default void sixteen_threads_leave_a_dense_ledger_whose_every_statement_verifies(
      Database database, @TempDir Path keys) throws Exception {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      Checkpoint early = register.checkpoint().checkpoint();
      List<Acknowledgement> made = concurrently(register, group);
      made.sort(Comparator.comparingLong(a -> a.bundle().first()));

      long next = early.size();
      for (Acknowledgement each : made) {
        assertThat(each.bundle().first()).isEqualTo(next);
        next = each.bundle().last() + 1;
      }
      assertThat(register.condition().entries()).isEqualTo(next);
      assertThat(made).extracting(Acknowledgement::time).isSorted();
      assertThat(made.stream().flatMap(a -> a.numbers().stream())).doesNotHaveDuplicates();

      Checkpoint late = register.checkpoint().checkpoint();
      register.consistency(early.size(), late.size()).verify(early.root(), late.root());
      for (Acknowledgement each : made) {
        for (RegistrationNumber number : each.numbers()) {
          Statement statement = register.statement(number, Disclosure.PUBLIC).orElseThrow();
          statement.proof().verify(statement.entry().leafHash(), register.verifierKey());
        }
      }
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void as_at_every_N_no_half_bundle_is_visible(Database database, @TempDir Path keys)
      throws Exception {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<Acknowledgement> made = concurrently(register, group);
      long size = register.condition().entries();
      for (long n = 1; n <= size; n++) {
        long asked = n;
        var answer = register.search(Opened.serial("SHARED-1"), AsAt.entries(n));
        assertThat(register.search(CombinedSearch.of(ways("SHARED-1"), AsAt.entries(n))).answers())
            .allSatisfy(
                each ->
                    assertThat(each.answer().hits())
                        .extracting(hit -> hit.registration().number())
                        .isEqualTo(
                            answer.hits().stream().map(h -> h.registration().number()).toList()));
        List<Long> whole =
            made.stream()
                .filter(a -> a.bundle().last() < asked)
                .flatMap(a -> a.numbers().stream())
                .map(RegistrationNumber::sequence)
                .sorted()
                .toList();
        assertThat(answer.hits())
            .extracting(hit -> hit.registration().number().sequence())
            .isEqualTo(whole);
        boolean inside =
            made.stream().anyMatch(a -> a.bundle().first() < asked && a.bundle().last() >= asked);
        assertThat(answer.at().askedEntries().isPresent()).isEqualTo(inside);
      }
    }
  }

  @Test
  default void what_is_acknowledged_is_found_by_the_very_next_search_of_any_thread(
      Database database, @TempDir Path keys) throws Exception {
    ExecutorService filers = Executors.newFixedThreadPool(THREADS / 2);
    ExecutorService searchers = Executors.newFixedThreadPool(THREADS / 2);
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      List<Callable<Void>> work = new ArrayList<>();
      for (int thread = 0; thread < THREADS / 2; thread++) {
        String serial = "NEXT-" + thread;
        work.add(
            () -> {
              for (int i = 0; i < FILINGS; i++) {
                RegistrationNumber number =
                    register
                        .file(Fixture.filing(Fixture.oneServer(group, serial + "-" + i)))
                        .numbers()
                        .get(0);
                CombinedSearch search = CombinedSearch.of(ways(serial + "-" + i), AsAt.now());
                CombinedAnswer found = searchers.submit(() -> register.search(search)).get();
                assertThat(found.answers())
                    .allSatisfy(
                        each ->
                            assertThat(each.answer().hits())
                                .extracting(hit -> hit.registration().number())
                                .contains(number));
              }
              return null;
            });
      }
      for (Future<Void> done : filers.invokeAll(work)) {
        done.get();
      }
    } finally {
      filers.shutdown();
      searchers.shutdown();
    }
  }

  /** Every way to one server against the rack intermediary. */
  private static List<Criterion> ways(String serial) {
    return List.of(
        Opened.serial(serial),
        new Criterion.ByDevice(Fixture.server(serial).identifiers().get(0)),
        new Criterion.ByParty(Fixture.RACK_ACN),
        new Criterion.ByOrganisation("Rack Sublet Pty Ltd"),
        new Criterion.ByHolder(Optional.of(Fixture.RACK_ACN), Optional.empty(), Optional.empty()));
  }

  private static List<Acknowledgement> concurrently(Register register, RegistrationNumber group)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<List<Acknowledgement>>> work =
          IntStream.range(0, THREADS)
              .<Callable<List<Acknowledgement>>>mapToObj(
                  thread -> () -> filings(register, group, new Random(thread)))
              .toList();
      List<Acknowledgement> made = new ArrayList<>();
      for (Future<List<Acknowledgement>> done : threads.invokeAll(work)) {
        made.addAll(done.get());
      }
      return made;
    } finally {
      threads.shutdown();
    }
  }

  private static List<Acknowledgement> filings(
      Register register, RegistrationNumber group, Random random) {
    List<Acknowledgement> made = new ArrayList<>();
    for (int i = 0; i < FILINGS; i++) {
      List<RegistrationFiling> bundle =
          IntStream.rangeClosed(0, random.nextInt(4))
              .mapToObj(
                  n ->
                      Fixture.titleNotice(
                          List.of(Fixture.rackIntermediary(), Fixture.dataCentre()),
                          List.of(Fixture.server("SHARED-1"))))
              .toList();
      made.add(register.file(Fixture.filing(new FileRegistrations(group, bundle))));
    }
    return made;
  }
}
