package org.openpps.model.bridge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.PartyIdentifier;

/**
 * The grantor as the law wants it recorded.
 *
 * @param name the name; of an organisation with an identifier it is for the reader alone
 * @param identifier the one identifier by which a search finds it
 * @param birthDate of an individual
 * @param open what is missing or wrong
 */
public record PreparedGrantor(
    String name,
    Optional<PartyIdentifier> identifier,
    Optional<LocalDate> birthDate,
    List<Advice> open) {
  /** Copies. */
  public PreparedGrantor {
    open = List.copyOf(open);
  }
}
