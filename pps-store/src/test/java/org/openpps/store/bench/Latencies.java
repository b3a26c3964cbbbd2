package org.openpps.store.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/** How long calls took, counted from when each was due. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int count;

  synchronized void took(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = time;
  }

  /** Half of them, 99 in a hundred, and the worst, in milliseconds, as cells of a table. */
  synchronized String cells() {
    long[] sorted = LongStream.of(nanos).limit(count).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%,d | %.1f | %.1f | %.1f",
        count,
        millis(sorted, 0.5),
        millis(sorted, 0.99),
        millis(sorted, 1));
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 1e6;
  }
}
