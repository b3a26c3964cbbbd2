package org.openpps.model.document;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.registration.AddressChanged;
import org.openpps.model.registration.GroupCreated;

/** Which parts of an entry a document shows. Whatever it hides, the document verifies. */
public enum Disclosure {
  /**
   * What anybody may see: no birth date, no address of a person, no request, no filer. The address
   * in a secured party group's own entry is shown, because it is the address for service (PPSA 2009
   * (Cth), s 153, item 1).
   */
  PUBLIC(
      EnumSet.of(PartKind.BIRTH_DATE, PartKind.ADDRESS, PartKind.REQUEST, PartKind.FILER),
      EnumSet.of(PartKind.BIRTH_DATE, PartKind.REQUEST, PartKind.FILER)),
  /** All that the register still holds, for the registration's own parties and the registrar. */
  FULL(EnumSet.noneOf(PartKind.class), EnumSet.noneOf(PartKind.class));

  private final Set<PartKind> hidden;
  private final Set<PartKind> hiddenInGroup;

  Disclosure(Set<PartKind> hidden, Set<PartKind> hiddenInGroup) {
    this.hidden = hidden;
    this.hiddenInGroup = hiddenInGroup;
  }

  /** The parts of an entry as this disclosure shows them. */
  public Parts apply(Leaf leaf, Parts parts) {
    boolean forService =
        leaf.kind().equals(GroupCreated.KIND) || leaf.kind().equals(AddressChanged.KIND);
    return parts.withhold((forService ? hiddenInGroup : hidden)::contains);
  }

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that travels as {@code code}. */
  public static Optional<Disclosure> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
