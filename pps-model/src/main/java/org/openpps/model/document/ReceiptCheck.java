package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.openpps.model.ledger.Bundle;

/** What a receipt claims beyond its statements: that they are all entries of one filing. */
final class ReceiptCheck {
  private ReceiptCheck() {}

  /** What differs, in sentences. */
  static List<String> of(Receipt receipt, List<EntryReading> readings) {
    if (!readings.stream().allMatch(EntryReading::sound)) {
      return List.of();
    }
    List<String> differences = new ArrayList<>();
    EntryReading first = readings.get(0);
    Bundle bundle = first.leaf().bundle();
    boolean whole =
        bundle.count() == readings.size()
            && LongStream.rangeClosed(bundle.first(), bundle.last())
                .boxed()
                .toList()
                .equals(readings.stream().map(r -> r.entry().sequence()).toList());
    if (!whole) {
      differences.add(
          "The receipt is not that of the whole filing, entries %d to %d in their order."
              .formatted(bundle.first(), bundle.last()));
    }
    for (EntryReading reading : readings) {
      if (!reading.leaf().bundle().equals(bundle)
          || !reading.leaf().time().equals(first.leaf().time())) {
        differences.add("Entry %s is not of the same filing.".formatted(reading.place()));
      }
      if (!reading.effect().map(receipt.effect()::equals).orElse(false)) {
        differences.add(
            "Entry %s: its header says another effect than the receipt."
                .formatted(reading.place()));
      }
    }
    if (!receipt.statements().stream()
        .allMatch(s -> s.keys().equals(receipt.statements().get(0).keys()))) {
      differences.add("The statements carry different changes of key.");
    }
    return differences;
  }
}
