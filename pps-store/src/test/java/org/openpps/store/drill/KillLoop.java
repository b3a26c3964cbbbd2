package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.KillableProcess;

/** A register whose process is killed at random, opened again each time and held to its word. */
final class KillLoop {
  private static final int FEWEST_LINES = 20;
  private static final int MOST_LINES = 400;

  private final String engine;
  private final String url;
  private final Path keys;
  private final List<Told> told = new ArrayList<>();

  KillLoop(String engine, String url, Path keys) {
    this.engine = engine;
    this.url = url;
    this.keys = keys;
  }

  void run(int rounds, DrillTable table) {
    for (int round = 0; round < rounds; round++) {
      SplittableRandom random = Drill.random(round);
      List<Told> heard = killAfter(FEWEST_LINES + random.nextInt(MOST_LINES), "K" + round, round);
      told.addAll(heard);
      try (Opened opened = Opened.at(url, new DirectoryKeyStore(keys))) {
        var register = opened.register();
        assertThat(register.condition().notWriting()).isEmpty();
        var report = register.verifyLedger();
        assertThat(report.differences()).isEmpty();
        heard.forEach(t -> t.holdsIn(register));
        Told earlier = told.get(random.nextInt(told.size()));
        earlier.holdsIn(register);
        Act next = Act.group("after" + round);
        told.add(new Told.Accepted(next, register.file(next.filing())));
        long accepted = told.stream().filter(Told.Accepted.class::isInstance).count();
        table.row(engine, round + 1, heard.size(), accepted, report.entries(), 0, "nothing wrong");
      }
    }
    try (Opened opened = Opened.at(url, new DirectoryKeyStore(keys))) {
      told.forEach(t -> t.holdsIn(opened.register()));
    }
  }

  private List<Told> killAfter(int lines, String name, long seed) {
    List<String> read = new ArrayList<>();
    try (KillableProcess process =
        KillableProcess.start(
            RegisteringProcess.class,
            url,
            keys.toString(),
            name,
            Long.toString(Drill.SEED + seed))) {
      while (read.size() < lines) {
        read.add(process.nextLine().orElseThrow());
      }
      read.addAll(process.kill());
    }
    return read.stream().flatMap(line -> whole(line).stream()).flatMap(KillLoop::told).toList();
  }

  private static Optional<String> whole(String line) {
    return line.endsWith(RegisteringProcess.CLOSED)
        ? Optional.of(line.substring(0, line.length() - RegisteringProcess.CLOSED.length()))
        : Optional.empty();
  }

  private static Stream<Told> told(String line) {
    assertThat(line).doesNotStartWith("failed");
    return Stream.of(Told.parse(line));
  }
}
