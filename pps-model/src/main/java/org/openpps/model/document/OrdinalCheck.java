package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;

/** What an ordinal proof claims beyond its statements: that the first came before the second. */
final class OrdinalCheck {
  private OrdinalCheck() {}

  /** What differs, in sentences. */
  static List<String> of(OrdinalProof proof, List<EntryReading> readings) {
    if (!readings.stream().allMatch(EntryReading::sound)) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    EntryReading first = readings.get(0);
    EntryReading second = readings.get(1);
    if (first.entry().sequence() >= second.entry().sequence()) {
      differences.add(
          "Entry %s does not stand before entry %s.".formatted(first.place(), second.place()));
    }
    if (second.leaf().time().isBefore(first.leaf().time())) {
      differences.add(
          "Entry %s is recorded later than entry %s, which follows it."
              .formatted(first.place(), second.place()));
    }
    if (!proof.statements().get(0).keys().equals(proof.statements().get(1).keys())) {
      differences.add("The statements carry different changes of key.");
    }
    return differences;
  }

  /** What follows once nothing differs. */
  static String proven(List<EntryReading> readings) {
    EntryReading first = readings.get(0);
    EntryReading second = readings.get(1);
    return first.leaf().bundle().equals(second.leaf().bundle())
        ? "One filing made both entries, and they took effect at once; in it entry %s stands before entry %s."
            .formatted(first.place(), second.place())
        : "Entry %s came before entry %s, whatever earlier time either claims."
            .formatted(first.place(), second.place());
  }
}
