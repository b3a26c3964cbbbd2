package org.openpps.model.search.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpps.model.profile.Fee;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;

/**
 * The record of a search, which stands in the journal beside the ledger.
 *
 * @param number its number
 * @param time when it was made
 * @param account who made it
 * @param criteria what was searched for; empty once it was erased
 * @param similar whether what is like it was asked for, too
 * @param purpose what it was made for, as said; absent once it was erased
 * @param clientReference the searcher's own word for it; absent once it was erased
 * @param at N and T: the answer follows from these and the criteria alone
 * @param searchProfile the logic used, {@code name@version}
 * @param found how many registrations it found
 * @param fee what it cost
 * @param reopenUntil until when its answer can be opened again without paying again
 */
public record SearchRecord(
    SearchNumber number,
    Instant time,
    String account,
    List<Criterion> criteria,
    boolean similar,
    Optional<String> purpose,
    Optional<String> clientReference,
    ReadPoint at,
    String searchProfile,
    int found,
    Fee fee,
    Instant reopenUntil) {
  /** Copies. */
  public SearchRecord {
    criteria = criteria == null ? List.of() : List.copyOf(criteria);
    purpose = purpose == null ? Optional.empty() : purpose;
    clientReference = clientReference == null ? Optional.empty() : clientReference;
  }

  /** Whether what it asked is forgotten, because it quoted what was erased. */
  public boolean erased() {
    return criteria.isEmpty();
  }
}
