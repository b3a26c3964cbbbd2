package org.openpps.model.statement;

import java.util.HashSet;
import java.util.Set;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.Parts;
import org.openpps.model.registration.ItemId;
import org.openpps.model.rule.Rule;

/** What of an entry somebody on record is shown. Whatever is withheld, the statement verifies. */
final class Masking {
  private static final int ADDRESS_FOR_SERVICE = 0;

  private Masking() {}

  /**
   * The parts of {@code entry} without what is nobody's business but another's: a birth date and an
   * address are shown to the person they belong to; the filer's account and request to no
   * recipient. An address for service is there to be used, and shown.
   */
  @Rule(
      id = "statement.masking",
      source =
          "[V] Personal Property Securities (Approved Form) Instrument 2011 (Cth), under PPSA 2009"
              + " (Cth), s 157: the birth date of an individual is excluded from what another gets")
  static Parts shown(RegistrationNumber entry, Parts parts, Set<ItemId> own) {
    Set<Integer> hidden = new HashSet<>();
    for (int i = 0; i < parts.count(); i++) {
      if (hides(parts.get(i), entry, own)) {
        hidden.add(i);
      }
    }
    return parts.withhold(hidden);
  }

  private static boolean hides(Part part, RegistrationNumber entry, Set<ItemId> own) {
    return switch (part.kind()) {
      case REQUEST, FILER -> true;
      case BIRTH_DATE -> !part.content().map(json -> isOwn(json, entry, own)).orElse(false);
      case ADDRESS -> !part.content().map(json -> isShownAddress(json, entry, own)).orElse(false);
      case HEADER, SECURED_PARTY, GRANTOR, COLLATERAL, TEXT -> false;
    };
  }

  private static boolean isShownAddress(
      JsonObject json, RegistrationNumber entry, Set<ItemId> own) {
    return json.integer("of") == ADDRESS_FOR_SERVICE || isOwn(json, entry, own);
  }

  private static boolean isOwn(JsonObject json, RegistrationNumber entry, Set<ItemId> own) {
    return own.contains(new ItemId(entry, Math.toIntExact(json.integer("of"))));
  }
}
