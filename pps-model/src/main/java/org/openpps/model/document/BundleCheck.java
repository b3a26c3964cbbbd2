package org.openpps.model.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.ledger.Bundle;

/** Whether entries keep together what one command made: one time, and all under one head. */
final class BundleCheck {
  private BundleCheck() {}

  /**
   * What differs, in sentences.
   *
   * @param readings sound entries
   * @param size of the tree that they are shown in
   */
  static List<String> of(List<EntryReading> readings, long size) {
    List<String> differences = new ArrayList<>();
    Map<Bundle, EntryReading> first = new HashMap<>();
    for (EntryReading reading : readings) {
      Bundle bundle = reading.leaf().bundle();
      if (bundle.last() >= size) {
        differences.add(
            "Entry %d: the log of %d entries ends within its filing, entries %d to %d."
                .formatted(reading.entry().sequence(), size, bundle.first(), bundle.last()));
      }
      EntryReading other = first.putIfAbsent(bundle, reading);
      if (other != null && !other.leaf().time().equals(reading.leaf().time())) {
        differences.add(
            "Entry %d: it was recorded at %s, entry %d of the same filing at another time."
                .formatted(
                    reading.entry().sequence(),
                    CanonicalTime.write(reading.leaf().time()),
                    other.entry().sequence()));
      }
    }
    return differences;
  }
}
