package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;

/** Random commands give what a register of plain maps gives, as at every N, before and after. */
interface RandomContract {
  int ACTS = 120;

  @ParameterizedTest
  @ValueSource(longs = {10, 20261123})
  default void random_acts_leave_what_they_leave_in_plain_maps(
      long seed, Database database, @TempDir Path keys, TestReporter reporter) {
    reporter.publishEntry("seed", Long.toString(seed));
    try (Register register = Opened.on(database, keys)) {
      RandomActs acts = new RandomActs(register, seed);
      for (int i = 0; i < ACTS; i++) {
        acts.next();
      }
      agree(register, acts.model(), new Random(seed));
      assertThat(register.verifyLedger().differences()).isEmpty();
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      agree(register, acts.model(), new Random(seed + 1));
      differencesAddUp(register, new Random(seed + 2));
      ToldOf.holds(register, acts.group(), "Ada Byron", "1815-12-10");
    }
  }

  /** What was found, without what went and with what came, is what is found. */
  private static void differencesAddUp(Register register, Random random) {
    long size = register.condition().entries();
    for (int i = 0; i < 40; i++) {
      Criterion criterion =
          Opened.serial(RandomActs.serials().get(random.nextInt(RandomActs.serials().size())));
      AsAt since = AsAt.entries(1 + random.nextInt((int) size));
      SearchDiff diff =
          register.diff(new DiffSearch(criterion, since, AsAt.entries(size), Optional.empty()));
      Set<RegistrationNumber> found = numbers(register.search(criterion, since));
      diff.went().forEach(went -> found.remove(went.was().registration().number()));
      assertThat(diff.changed().size() + diff.unchanged()).isEqualTo(found.size());
      diff.came().forEach(came -> found.add(came.hit().registration().number()));
      assertThat(found)
          .as("%s since %s", criterion, since)
          .isEqualTo(numbers(register.search(criterion, AsAt.entries(size))));
    }
  }

  private static Set<RegistrationNumber> numbers(SearchAnswer answer) {
    return answer.hits().stream()
        .map(hit -> hit.registration().number())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static void agree(Register register, MapRegister model, Random random) {
    long size = register.condition().entries();
    for (long asked = 1; asked <= size; asked++) {
      List<Long> registrations = model.registrations();
      for (int i = 0; i < 4; i++) {
        agree(register, model, registrations.get(random.nextInt(registrations.size())), asked);
      }
      String serial = RandomActs.serials().get(random.nextInt(RandomActs.serials().size()));
      var answer = register.search(Opened.serial(serial), AsAt.entries(asked));
      assertThat(answer.hits())
          .as("%s as at %d", serial, asked)
          .extracting(hit -> hit.registration().number().sequence())
          .isEqualTo(model.holding(serial, answer.at().entries()));
    }
    model.registrations().forEach(registration -> agree(register, model, registration, size));
  }

  private static void agree(Register register, MapRegister model, long number, long asked) {
    Optional<RegistrationOnRecord> found =
        register.registration(new RegistrationNumber(number), AsAt.entries(asked));
    Optional<MapRegister.State> expected = model.at(number, asked);
    assertThat(found.isPresent()).as("%d as at %d", number, asked).isEqualTo(expected.isPresent());
    if (expected.isEmpty()) {
      return;
    }
    Registration registration = found.orElseThrow().registration();
    assertThat(
            registration.grantors().stream()
                .map(i -> i.value().map(g -> g.party().displayName()).orElse("erased")))
        .isEqualTo(model.contents(expected.get().grantors()));
    assertThat(
            registration.collateral().stream()
                .map(i -> i.value().map(RandomActs::serial).orElse("erased")))
        .isEqualTo(model.contents(expected.get().collateral()));
    assertThat(registration.terms().end().map(end -> end.at()))
        .isEqualTo(
            expected
                .get()
                .lastDay()
                .map(day -> day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()));
    assertThat(registration.subordinatedTo())
        .extracting(RegistrationNumber::sequence)
        .isEqualTo(expected.get().behind());
    assertThat(registration.orders())
        .extracting(noted -> noted.entry().sequence())
        .isEqualTo(expected.get().orders());
    assertThat(found.get().status())
        .isEqualTo(expected.get().discharged() ? Status.DISCHARGED : Status.LIVE);
  }
}
