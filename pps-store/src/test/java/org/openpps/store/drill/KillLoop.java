package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.KillableProcess;

/** A register whose process is killed at random, opened again each time and held to its word. */
final class KillLoop {
  private static final int FEWEST_LINES = 20;
  private static final int MOST_LINES = 200;

  private final String engine;
  private final String place;
  private final Path keys;
  private final List<Told> told = new ArrayList<>();

  /**
   * @param place a URL, or the file of an embedded database
   */
  KillLoop(String engine, String place, Path keys) {
    this.engine = engine;
    this.place = place;
    this.keys = keys;
  }

  void run(int rounds, DrillTable table) {
    for (int round = 0; round < rounds; round++) {
      SplittableRandom random = Drill.random(round);
      List<Told> heard = killAfter(FEWEST_LINES + random.nextInt(MOST_LINES), "K" + round, round);
      told.addAll(heard);
      try (Opened opened = Opened.at(RegisteringProcess.url(place), new DirectoryKeyStore(keys))) {
        var register = opened.register();
        assertThat(register.condition().notWriting()).isEmpty();
        var report = register.verifyLedger();
        assertThat(report.differences()).isEmpty();
        Told.hold(heard, register);
        Act next = Act.group("after" + round);
        told.add(new Told.Accepted(next, register.file(next.filing())));
        long accepted = told.stream().filter(Told.Accepted.class::isInstance).count();
        table.row(engine, round + 1, heard.size(), accepted, report.entries(), 0, "nothing wrong");
      }
    }
    try (Opened opened = Opened.at(RegisteringProcess.url(place), new DirectoryKeyStore(keys))) {
      Told.hold(told, opened.register());
    }
  }

  private List<Told> killAfter(int lines, String name, long seed) {
    List<String> read = new ArrayList<>();
    try (KillableProcess process =
        KillableProcess.start(
            RegisteringProcess.class,
            place,
            keys.toString(),
            name,
            Long.toString(Drill.SEED + seed))) {
      while (read.size() < lines) {
        read.add(process.nextLine().orElseThrow());
      }
      read.addAll(process.kill());
    }
    assertThat(read).noneMatch(line -> line.startsWith("failed"));
    return told(read);
  }

  /** What the lines of a {@link RegisteringProcess} tell; the last one may be cut off. */
  static List<Told> told(List<String> lines) {
    return lines.stream()
        .filter(line -> line.endsWith(RegisteringProcess.CLOSED) && !line.startsWith("failed"))
        .map(line -> line.substring(0, line.length() - RegisteringProcess.CLOSED.length()))
        .map(Told::parse)
        .toList();
  }
}
