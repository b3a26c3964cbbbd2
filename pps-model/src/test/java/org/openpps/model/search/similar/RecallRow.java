package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured for one class of labelled errors. */
final class RecallRow {
  private final String label;
  private final List<Long> nanos = new ArrayList<>();
  private int asked;
  private int found;
  private int first;
  private long candidates;
  private long shown;

  RecallRow(String label) {
    this.label = label;
  }

  void add(int rank, int candidatesRead, int hits, long time) {
    asked++;
    found += rank >= 0 && rank < 50 ? 1 : 0;
    first += rank == 0 ? 1 : 0;
    candidates += candidatesRead;
    shown += hits;
    nanos.add(time);
  }

  String label() {
    return label;
  }

  int asked() {
    return asked;
  }

  double recall() {
    return (double) found / asked;
  }

  @Override
  public String toString() {
    Collections.sort(nanos);
    return "%-20s %5d  recall@50 %.3f  first %.3f  candidates %6.1f  shown %6.1f  ms p50 %5.2f p99 %5.2f"
        .formatted(
            label,
            asked,
            recall(),
            (double) first / asked,
            (double) candidates / asked,
            (double) shown / asked,
            nanos.get(nanos.size() / 2) / 1e6,
            nanos.get(nanos.size() * 99 / 100) / 1e6);
  }
}
