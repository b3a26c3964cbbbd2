package org.openpps.model.profile;

import java.util.Optional;

/**
 * A kind of order that a court or another authority makes about what is registered. It is noted on
 * a registration, or registered as a notice of its own, or both, as its line says.
 *
 * @param citation where it comes from
 * @param code its name in filings
 * @param court whether the court or authority is named
 * @param registry whether the registry of the court is named
 * @param fileNumber whether the number of its file is given
 * @param date whether the day of the order is given
 * @param filedBy who has it noted on a registration; absent where nobody has
 * @param registered how it stands as a registration of its own; absent where it stands as none
 */
public record OrderKind(
    Citation citation,
    String code,
    Demand court,
    Demand registry,
    Demand fileNumber,
    Demand date,
    Optional<FiledBy> filedBy,
    Optional<NonSecurityNotice> registered) {
  /** Who has an order noted. */
  public enum FiledBy {
    /** The registrar alone. */
    REGISTRAR,
    /** The secured party group of the registration, or the registrar. */
    SECURED_PARTY_GROUP
  }
}
