package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.schema.EmbeddedDatabase;
import org.openpps.store.testing.Directories;

/**
 * The power goes while the register files on H2: whatever of the unforced writes the disk has kept,
 * dropped, torn or reordered, nothing that was answered is lost, and nothing that was handed out is
 * contradicted.
 */
@Tag("drill")
class PowerCutDrillTest {
  private static final int CUTS_IN_THE_BUILD = 200;

  @TempDir Path directory;

  @Test
  void nothing_answered_is_lost_and_nothing_handed_out_is_contradicted() {
    long start = System.nanoTime();
    PowerCutRun run = PowerCutRun.of(Drill.rounds(60, 400), made("disk"));
    int moments = run.powerCut().moments();
    IntStream cuts =
        Drill.FULL
            ? IntStream.range(0, moments)
            : Drill.random(1).ints(0, moments).distinct().limit(CUTS_IN_THE_BUILD);
    AtomicInteger opened = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    cuts.parallel()
        .forEach(
            moment -> {
              held.addAndGet(cut(run, moment));
              opened.incrementAndGet();
            });
    DrillTable table =
        new DrillTable(
            "power-cut",
            "Power cut on H2",
            "A seeded run of founding, filings and documents on the journalled disk, with the"
                + " settings of `EmbeddedDatabase`. The power goes after each single operation of"
                + " the disk; unforced writes are kept, dropped, torn or reordered at random. Each"
                + " image is opened with `Register`, verified, and held to every answer and"
                + " document that had been handed out by then.",
            "operations of the disk",
            "cut points",
            "opened for writing",
            "answers and documents in the run",
            "held to, over all cuts",
            "lost",
            "contradicted",
            "seconds");
    table.row(
        moments - 1,
        opened,
        opened,
        run.handedOut().size(),
        held,
        0,
        0,
        (System.nanoTime() - start) / 1_000_000_000L);
    table.write();
  }

  private int cut(PowerCutRun run, int moment) {
    Path image = made("cut-" + moment);
    run.powerCut().image(moment, Drill.SEED + moment, image);
    List<Told> told = run.toldBefore(moment);
    try (Opened opened =
        Opened.at(
            EmbeddedDatabase.url(image.resolve("register")),
            new DirectoryKeyStore(image.resolve("keys")))) {
      assertThat(opened.register().condition().notWriting()).isEmpty();
      assertThat(opened.register().verifyLedger().differences()).isEmpty();
      Told.hold(told, opened.register());
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("Power cut at " + moment + ", seed " + Drill.SEED, e);
    }
    Directories.delete(image);
    return told.size();
  }

  private Path made(String name) {
    try {
      return Files.createDirectories(directory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
