package org.openpps.store.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What was measured for one class of searchers' errors. */
final class Recall {
  private final List<Long> nanos = new ArrayList<>();
  private int found;
  private int first;
  private long shown;
  private long right;

  /**
   * An answer.
   *
   * @param rank of the first that was meant; negative where none was
   * @param meant how many of the hits were
   */
  void add(int rank, long meant, int hits, long time) {
    found += rank >= 0 && rank < 50 ? 1 : 0;
    first += rank == 0 ? 1 : 0;
    shown += hits;
    right += meant;
    nanos.add(time);
  }

  boolean any() {
    return shown > 0;
  }

  int asked() {
    return nanos.size();
  }

  String row(String label) {
    Collections.sort(nanos);
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.1f | %.2f | %.2f | %.2f |",
        label,
        (double) found / asked(),
        (double) first / asked(),
        shown == 0 ? 0 : (double) right / shown,
        (double) shown / asked(),
        nanos.stream().mapToLong(n -> n).average().orElse(0) / 1e6,
        nanos.get(nanos.size() / 2) / 1e6,
        nanos.get(nanos.size() * 99 / 100) / 1e6);
  }
}
