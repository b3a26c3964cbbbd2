package org.openpps.model.document;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;

/** What a document withholds, counted by kind: {@code 1 birth date withheld}. */
final class WithheldParts {
  private WithheldParts() {}

  /** A line for each kind, in the order of the kinds. */
  static List<String> in(Collection<Parts> entries) {
    Map<PartKind, Integer> counts = new EnumMap<>(PartKind.class);
    for (Parts parts : entries) {
      for (Part part : parts.list()) {
        if (part.disclosedText().isEmpty()) {
          counts.merge(part.kind(), 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .map(kind -> counted(kind.getValue(), kind.getKey()) + " withheld")
        .toList();
  }

  private static String counted(int count, PartKind kind) {
    return count + " " + (count == 1 ? kind.words() : plural(kind.words()));
  }

  private static String plural(String words) {
    if (words.endsWith("y")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words.endsWith("ss") ? words + "es" : words + "s";
  }
}
