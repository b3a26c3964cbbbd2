package org.openpps.store.testing.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

  private static final int SECTOR = 512;

  @TempDir Path directory;

  @Test
  void what_was_forced_is_there_and_what_came_after_may_be() throws IOException {
    try (SpyingDisk disk = SpyingDisk.over(Files.createDirectory(directory.resolve("disk")));
        FileChannel file = FilePath.get(disk.path("a")).open("rw")) {
      write(file, 0, 'f', SECTOR);
      file.force(true);
      write(file, SECTOR, 'x', SECTOR);
      write(file, 2 * SECTOR, 'y', SECTOR);
      Set<String> seen = new TreeSet<>();
      for (int seed = 0; seed < 300; seed++) {
        seen.add(outcome(disk.powerCut(), disk.size(), seed));
      }
      // "0" stands for a sector of zeros: the file became longer, its bytes did not come.
      assertThat(seen).containsExactlyInAnyOrder("f", "fx", "fxy", "f0", "f0y", "fx0", "f00");
    }
  }

  @Test
  void a_write_made_while_a_force_ran_is_not_covered_by_it() {
    Operation.Forced force = new Operation.Forced(1, 1);
    PowerCut cut =
        new PowerCut(
            List.of(
                new Operation.Created(1, "a"),
                new Operation.Written(1, 0, new byte[SECTOR]),
                force));
    Set<Long> sizes = new TreeSet<>();
    for (int seed = 0; seed < 50; seed++) {
      sizes.add((long) outcome(cut, 3, seed).length());
    }
    assertThat(sizes).containsExactly(0L, 1L);
  }

  @Test
  void a_large_write_may_be_torn() throws IOException {
    try (SpyingDisk disk = SpyingDisk.over(Files.createDirectory(directory.resolve("disk")));
        FileChannel file = FilePath.get(disk.path("a")).open("rw")) {
      write(file, 0, 'a', 16 * SECTOR);
      file.force(true);
      write(file, 0, 'b', 16 * SECTOR);
      Set<String> seen = new TreeSet<>();
      for (int seed = 0; seed < 300; seed++) {
        seen.add(outcome(disk.powerCut(), disk.size(), seed));
      }
      assertThat(seen).contains("a".repeat(16), "b".repeat(16), "a".repeat(8) + "b".repeat(8));
      assertThat(seen).hasSizeGreaterThan(20);
    }
  }

  @Test
  void the_same_seed_gives_the_same_disk() throws IOException {
    try (SpyingDisk disk = SpyingDisk.over(Files.createDirectory(directory.resolve("disk")));
        FileChannel file = FilePath.get(disk.path("a")).open("rw")) {
      for (int i = 0; i < 50; i++) {
        write(file, i * SECTOR, (char) ('a' + i % 26), SECTOR);
      }
      assertThat(outcome(disk.powerCut(), 40, 7)).isEqualTo(outcome(disk.powerCut(), 40, 7));
    }
  }

  private String outcome(PowerCut cut, int moment, long seed) {
    Path image = directory.resolve("image-" + moment + "-" + seed);
    cut.image(moment, seed, image);
    byte[] content = read(image.resolve("a"));
    StringBuilder sectors = new StringBuilder();
    for (int from = 0; from < content.length; from += SECTOR) {
      sectors.append(content[from] == 0 ? '0' : (char) content[from]);
    }
    return sectors.toString();
  }

  private static byte[] read(Path file) {
    try {
      return Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(FileChannel file, long position, char letter, int length)
      throws IOException {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) letter);
    file.write(ByteBuffer.wrap(bytes), position);
  }
}
