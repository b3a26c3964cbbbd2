package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
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
 * @param incomplete that there is more than one search reads, and what to do about it; then the
 *     hits are the first by number
 * @param similar what is alike and no hit, where that was asked
 */
public record SearchAnswer(
    Criterion criterion,
    List<String> cleaned,
    List<Probe> searched,
    String searchProfile,
    ReadPoint at,
    List<Hit> hits,
    Optional<String> incomplete,
    Optional<SimilarAnswer> similar) {
  /** Copies. */
  public SearchAnswer {
    cleaned = cleaned == null ? List.of() : List.copyOf(cleaned);
    searched = List.copyOf(searched);
    hits = List.copyOf(hits);
    incomplete = incomplete == null ? Optional.empty() : incomplete;
    similar = similar == null ? Optional.empty() : similar;
  }

  /**
   * The same answer, where nothing is missing from it.
   *
   * @throws RefusedException {@code search-too-broad}
   */
  public SearchAnswer whole() {
    if (incomplete.isPresent()) {
      throw new RefusedException(ErrorCode.SEARCH_TOO_BROAD);
    }
    return this;
  }

  /** The same answer for a criterion of which this was cleaned away before. */
  public SearchAnswer withCleaned(List<String> notes) {
    return new SearchAnswer(
        criterion, notes, searched, searchProfile, at, hits, incomplete, similar);
  }

  /** The same answer, which tells what is alike, too. */
  public SearchAnswer with(SimilarAnswer alike) {
    return new SearchAnswer(
        criterion, cleaned, searched, searchProfile, at, hits, incomplete, Optional.of(alike));
  }

  /**
   * A page of the same answer; what is alike stands on the first page.
   *
   * @param after the number of the last hit of the page before; empty for the first page
   * @param most how many hits at most
   */
  public SearchAnswer page(Optional<RegistrationNumber> after, int most) {
    List<Hit> page =
        hits.stream()
            .filter(hit -> after.map(last -> last.compareTo(number(hit)) < 0).orElse(true))
            .limit(most)
            .toList();
    return new SearchAnswer(
        criterion,
        cleaned,
        searched,
        searchProfile,
        at,
        page,
        incomplete,
        after.isPresent() ? Optional.empty() : similar);
  }

  /** The answer of which this is one page and the other the next. */
  public SearchAnswer followedBy(SearchAnswer next) {
    return new SearchAnswer(
        criterion,
        cleaned,
        searched,
        searchProfile,
        at,
        Stream.concat(hits.stream(), next.hits.stream()).toList(),
        incomplete,
        similar);
  }

  /** The number behind which the answer goes on after this page of it, if it does. */
  public Optional<RegistrationNumber> behind(SearchAnswer page) {
    return page.hits.isEmpty()
            || number(page.hits.get(page.hits.size() - 1)).equals(number(hits.get(hits.size() - 1)))
        ? Optional.empty()
        : Optional.of(number(page.hits.get(page.hits.size() - 1)));
  }

  private static RegistrationNumber number(Hit hit) {
    return hit.registration().number();
  }
}
