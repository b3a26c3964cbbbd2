package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;

/**
 * Whether each birth date and address belongs to a party that is listed. A grantor committed to as
 * a birth date would be one birth date too many.
 */
final class OwnerCheck {
  private final Entry entry;
  private final List<String> differences = new ArrayList<>();

  private OwnerCheck(Entry entry) {
    this.entry = entry;
  }

  /** What differs, in sentences. Kinds and forms of the parts have been checked before. */
  static List<String> of(Entry entry) {
    OwnerCheck check = new OwnerCheck(entry);
    check.birthDates();
    check.addressForService();
    return check.differences;
  }

  /**
   * Gives each birth date, in their order, an individual of its own after the one before; a
   * withheld one takes the first that is left, which leaves the most to the others.
   */
  private void birthDates() {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < entry.parts().count(); i++) {
      Part part = entry.parts().get(i);
      if (mayBeIndividual(part)) {
        free.add(i);
      } else if (part.kind() == PartKind.BIRTH_DATE) {
        birthDate(i, part, free);
      }
    }
  }

  private void birthDate(int index, Part part, List<Integer> free) {
    if (free.isEmpty()) {
      differ("it has more birth dates than individuals, so one hides something else");
      return;
    }
    int of = owner(part, free.get(0));
    if (!free.contains(of)) {
      differ(
          "part %d is a birth date of part %d, which is no individual that can have it"
              .formatted(index, of));
    }
    free.removeIf(individual -> individual <= of);
  }

  private void addressForService() {
    boolean misplaced =
        entry.parts().list().stream()
            .anyMatch(part -> part.kind() == PartKind.ADDRESS && owner(part, 0) != 0);
    if (misplaced) {
      differ("the address for service is not that of the group");
    }
  }

  private static boolean mayBeIndividual(Part part) {
    return switch (part.kind()) {
      case SECURED_PARTY, GRANTOR ->
          part.content()
              .map(json -> json.object("party").text("kind").equals("individual"))
              .orElse(true);
      case HEADER, BIRTH_DATE, ADDRESS, COLLATERAL, TEXT, REQUEST, FILER -> false;
    };
  }

  private static int owner(Part part, int ifWithheld) {
    return part.content()
        .map(json -> (int) Math.min(json.integer("of"), Integer.MAX_VALUE))
        .orElse(ifWithheld);
  }

  private void differ(String difference) {
    differences.add("Entry " + entry.sequence() + ": " + difference + ".");
  }
}
