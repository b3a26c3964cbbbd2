package org.openpps.store.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Two rates that were measured by turns, round after round. */
final class Rates {
  private final List<Double> register = new ArrayList<>();
  private final List<Double> handWritten = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  void round(double ofRegister, double ofHandWritten) {
    register.add(ofRegister);
    handWritten.add(ofHandWritten);
    ratios.add(ofRegister / ofHandWritten);
  }

  /** One row of a table: both medians and the median of the rounds' ratios, with their span. */
  String row(String what) {
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f /s | %,.0f /s | **%.2f** (%.2f to %.2f) |",
        what,
        median(register),
        median(handWritten),
        median(ratios),
        ratios.stream().min(Double::compare).orElseThrow(),
        ratios.stream().max(Double::compare).orElseThrow());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
