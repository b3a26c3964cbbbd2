package org.openpps.store.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Where a run took place, in one line. */
final class Machine {
  private static final int SYNCS = 200;

  private Machine() {}

  static String describe() {
    return String.format(
        Locale.ROOT,
        "%d cores (%s), %s %s, Java %s, load %.1f, a sync of 4 KiB appended takes %.2f ms",
        Runtime.getRuntime().availableProcessors(),
        processor(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        System.getProperty("java.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        sync());
  }

  private static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream()
              .filter(line -> line.startsWith("model name"))
              .map(line -> line.substring(line.indexOf(':') + 2))
              .findFirst()
              .orElse("unknown")
          : "unknown";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double sync() {
    try {
      Path file = Files.createTempFile("pps-bench-", ".sync");
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        long began = System.nanoTime();
        for (int i = 0; i < SYNCS; i++) {
          channel.write(ByteBuffer.allocate(4096));
          channel.force(true);
        }
        return (System.nanoTime() - began) / 1e6 / SYNCS;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
