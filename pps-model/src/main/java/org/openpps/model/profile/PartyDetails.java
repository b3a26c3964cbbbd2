package org.openpps.model.profile;

import java.util.List;
import java.util.Optional;
import org.openpps.model.party.Capacity;

/**
 * The details by which a party is recorded, and so found.
 *
 * @param individual for individuals; absent where anything will do
 * @param organisations for organisations, one line for each capacity that the regime tells apart
 * @param members where it is said that members of secured party groups are recorded by the same
 *     details as grantors; absent where that is asked of grantors alone
 * @param abnTail the risk in an ABN that hides an ACN; absent where the regime knows neither
 */
public record PartyDetails(
    Optional<IndividualDetails> individual,
    List<OrganisationDetails> organisations,
    Optional<Citation> members,
    Optional<StatedRisk> abnTail) {
  /** Copies. */
  public PartyDetails {
    organisations = List.copyOf(organisations);
  }

  /** The line for organisations in this capacity. */
  public Optional<OrganisationDetails> organisation(Capacity capacity) {
    return organisations.stream().filter(line -> line.capacity() == capacity).findFirst();
  }
}
