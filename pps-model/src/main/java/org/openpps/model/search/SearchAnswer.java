package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.ReadPoint;

/**
 * The answer to a search: the matches among the first N entries, judged at T; entries from N on
 * were not considered.
 *
 * @param criterion as given, cleaned of what shows as nothing
 * @param cleaned what was cleaned away, in words; empty if nothing was
 * @param searched as searched
 * @param searchProfile the logic used, {@code name@version}
 * @param at N and T
 * @param hits what was found, by registration number
 * @param similar what is alike and no hit, where that was asked
 */
public record SearchAnswer(
    Criterion criterion,
    List<String> cleaned,
    List<Probe> searched,
    String searchProfile,
    ReadPoint at,
    List<Hit> hits,
    Optional<SimilarAnswer> similar) {
  /** Copies. */
  public SearchAnswer {
    cleaned = cleaned == null ? List.of() : List.copyOf(cleaned);
    searched = List.copyOf(searched);
    hits = List.copyOf(hits);
    similar = similar == null ? Optional.empty() : similar;
  }

  /** The same answer for a criterion of which this was cleaned away before. */
  public SearchAnswer withCleaned(List<String> notes) {
    return new SearchAnswer(criterion, notes, searched, searchProfile, at, hits, similar);
  }

  /** The same answer, which tells what is alike, too. */
  public SearchAnswer with(SimilarAnswer alike) {
    return new SearchAnswer(
        criterion, cleaned, searched, searchProfile, at, hits, Optional.of(alike));
  }
}
