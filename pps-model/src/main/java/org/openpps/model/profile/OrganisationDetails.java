package org.openpps.model.profile;

import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Capacity;

/**
 * How an organisation in one capacity is recorded. The lines of a profile are its ranking: the
 * capacity decides which identifier is the right one.
 *
 * @param citation where it comes from
 * @param capacity the capacity
 * @param identifier whether an identifier of the wanted schemes must be given
 * @param wants the schemes that fit
 * @param refuses the schemes that make the registration misleading
 * @param maxName the most characters of the name
 */
public record OrganisationDetails(
    Citation citation,
    Capacity capacity,
    Demand identifier,
    Set<PartyIdentifierScheme> wants,
    Set<PartyIdentifierScheme> refuses,
    Optional<Integer> maxName) {
  /** Copies. */
  public OrganisationDetails {
    wants = Set.copyOf(wants);
    refuses = Set.copyOf(refuses);
  }
}
