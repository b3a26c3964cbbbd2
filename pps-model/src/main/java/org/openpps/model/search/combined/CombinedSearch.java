package org.openpps.model.search.combined;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchRules;

/**
 * Several criteria, each searched by itself, all as at one moment.
 *
 * @param criteria what is searched for, 1 to 20
 * @param at the moment that all of it is as at
 * @param purpose what the answer is needed for, where the search profile demands it; it is in no
 *     answer and no certificate
 * @param similar whether to tell, apart, what is like those criteria that are names or serial
 *     numbers
 * @param resolve whether to search by all identifiers and names that are on record of the
 *     organisations asked for, too
 */
public record CombinedSearch(
    @NotEmpty(message = "value-missing") @Size(max = MOST, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid Criterion> criteria,
    AsAt at,
    Optional<@Line String> purpose,
    boolean similar,
    boolean resolve) {
  /** The most criteria of one request. */
  public static final int MOST = 20;

  /** Brings text to its canonical form. */
  public CombinedSearch {
    criteria = Accepted.list(criteria);
    purpose = Accepted.line(purpose);
  }

  /** An exact search for which no purpose was said. */
  public static CombinedSearch of(List<Criterion> criteria, AsAt at) {
    return new CombinedSearch(criteria, at, Optional.empty(), false, false);
  }

  /** The same as at another moment. */
  public CombinedSearch as(AsAt moment) {
    return new CombinedSearch(criteria, moment, purpose, similar, resolve);
  }

  /** The same, with all that follows from what is on record of the organisations asked for. */
  public CombinedSearch resolved() {
    return new CombinedSearch(criteria, at, purpose, similar, true);
  }

  /**
   * What is searched: what is asked for, cleaned, and where that is asked what follows from it.
   *
   * @throws RefusedException everything that {@link SearchRules} refuse in any of the criteria,
   *     each with the place of its criterion
   */
  public IdentityPlan plan(SearchProfile profile, OnRecord record) {
    List<Violation> refused = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Search search = new Search(criteria.get(i), at, purpose, false);
      try {
        SearchRules.accept(search, profile);
      } catch (RefusedException e) {
        refused.addAll(placed(e.violations(), i));
      }
    }
    if (!refused.isEmpty()) {
      throw new RefusedException(refused.stream().distinct().toList());
    }
    return resolve
        ? IdentityPlan.following(criteria, profile, record)
        : IdentityPlan.asked(criteria);
  }

  /** The search for what was asked at this place of the plan, or what follows, at the moment. */
  public Search search(Lead lead, ReadPoint moment, SearchProfile profile) {
    boolean alike =
        similar && lead.link() == Link.ASKED && profile.similar(lead.criterion()).isPresent();
    return new Search(
        lead.criterion(), AsAt.of(moment.entries(), moment.instant()), purpose, alike);
  }

  /** What was refused in one criterion, told of the criterion at this place. */
  public static List<Violation> placed(List<Violation> violations, int place) {
    return violations.stream()
        .map(v -> new Violation(placed(v.pointer(), place), v.code(), v.message()))
        .toList();
  }

  private static String placed(String pointer, int place) {
    return pointer.startsWith("/criterion") || pointer.isEmpty()
        ? "/criteria/" + place + pointer.replaceFirst("^/criterion", "")
        : pointer;
  }
}
