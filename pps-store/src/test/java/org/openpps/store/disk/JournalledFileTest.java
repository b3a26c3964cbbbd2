package org.openpps.store.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.disk.PowerCut;
import org.openpps.store.testing.disk.SpyingDisk;

class JournalledFileTest {

  private static final String NAME = "register.mv.db";
  // A log that is long after a few records, so that the tests begin it anew many times.
  private static final long LONG_LOG = 100_000;
  private static final int OPERATIONS = 600;
  private static final int CUTS = 400;

  @TempDir Path directory;

  @BeforeEach
  void scheme() {
    JournalledFilePath.register();
  }

  @Test
  void it_reads_what_was_written_forced_or_not() throws IOException {
    try (FileChannel file = open(path(directory))) {
      RandomFile random = new RandomFile(new Random(1));
      for (int i = 0; i < OPERATIONS; i++) {
        random.change(file);
        if (i % 7 == 0) {
          file.force(true);
        }
        assertThat(content(file)).as("after operation %d", i).isEqualTo(random.content());
      }
    }
  }

  @Test
  void after_it_was_closed_the_file_alone_holds_everything() throws IOException {
    RandomFile random = new RandomFile(new Random(2));
    try (FileChannel file = open(path(directory))) {
      FileLock lock = file.tryLock();
      for (int i = 0; i < 50; i++) {
        random.change(file);
      }
      file.force(true);
      lock.release();
    }
    assertThat(Files.readAllBytes(directory.resolve(NAME))).isEqualTo(random.content());
    assertThat(directory.resolve(NAME + ".wal")).isEmptyFile();
  }

  @Test
  void after_a_power_cut_it_is_as_it_was_when_it_was_last_forced() throws IOException {
    long seed = 20261123;
    Path files = Files.createDirectory(directory.resolve("disk"));
    List<byte[]> forced = new ArrayList<>(List.of(new byte[0]));
    try (SpyingDisk disk = SpyingDisk.over(files)) {
      try (FileChannel file = open(disk.path(NAME))) {
        file.tryLock();
        RandomFile random = new RandomFile(new Random(seed));
        for (int i = 0; i < OPERATIONS; i++) {
          random.change(file);
          if (i % 3 == 0) {
            forced.add(random.content());
            file.force(true);
            disk.mark("forced");
          }
        }
      }
      PowerCut cut = disk.powerCut();
      Random cuts = new Random(seed);
      for (int i = 0; i < CUTS; i++) {
        int moment = cuts.nextInt(cut.moments());
        int answered = cut.marksBefore(moment).size();
        byte[] found = after(cut, moment, cuts.nextLong());
        assertThat(possible(forced, answered))
            .as("seed %d, cut %d at moment %d", seed, i, moment)
            .anyMatch(state -> Arrays.mismatch(state, found) < 0);
      }
    }
  }

  @Test
  void a_failed_force_is_not_followed_by_another() throws IOException {
    try (SpyingDisk disk = SpyingDisk.over(directory);
        FileChannel file = open(disk.path(NAME))) {
      file.write(ByteBuffer.wrap(new byte[] {1}), 4096);
      disk.failForces(true);
      assertThatThrownBy(() -> file.force(true)).isInstanceOf(IOException.class);
      disk.failForces(false);
      assertThatThrownBy(() -> file.force(true)).hasMessageContaining("earlier force failed");
      assertThat(content(file)).hasSize(4097).endsWith(1);
    }
  }

  @Test
  void a_file_that_was_not_closed_is_not_opened_for_reading_alone() throws IOException {
    try (FileChannel file = open(path(directory))) {
      file.write(ByteBuffer.wrap(new byte[] {1}), 4096);
      file.force(true);
    }
    try (FileChannel file = FilePath.get("journalled:" + path(directory)).open("rw")) {
      assertThatThrownBy(() -> file.tryLock(0, Long.MAX_VALUE, true))
          .hasMessageContaining("open it once for writing");
    }
  }

  /** The state that was forced last, and the one whose force had not been answered. */
  private static List<byte[]> possible(List<byte[]> forced, int answered) {
    return forced.subList(answered, Math.min(answered + 2, forced.size()));
  }

  private byte[] after(PowerCut cut, int moment, long seed) throws IOException {
    Path image = Files.createTempDirectory(directory, "image");
    cut.image(moment, seed, image);
    try (FileChannel file = FilePath.get("journalled:" + path(image)).open("rw")) {
      file.tryLock();
      return content(file);
    }
  }

  private static JournalledFile open(String path) throws IOException {
    WriteAheadLog log = new WriteAheadLog(FilePath.get(path + ".wal"));
    return new JournalledFile(FilePath.get(path).open("rw"), log, LONG_LOG);
  }

  private static String path(Path directory) {
    return directory.resolve(NAME).toString();
  }

  private static byte[] content(FileChannel file) throws IOException {
    ByteBuffer content = ByteBuffer.allocate((int) file.size());
    file.position(0);
    while (content.hasRemaining() && file.read(content) >= 0) {
      continue;
    }
    return content.array();
  }
}
