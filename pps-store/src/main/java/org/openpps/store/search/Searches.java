package org.openpps.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Status;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Search;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.SearchRules;
import org.openpps.model.search.SimilarSearch;
import org.openpps.model.search.combined.AnsweredLead;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.combined.CombinedSearch;
import org.openpps.model.search.combined.IdentityPlan;
import org.openpps.model.search.combined.Lead;
import org.openpps.model.search.diff.DiffSearch;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.States;

/** Answers searches: exactly, and apart from that by likeness where it is asked. */
public final class Searches {
  private final SearchVersions versions;

  /** Searches by that one of these versions which is in force at the N that is read. */
  public Searches(SearchVersions versions) {
    this.versions = versions;
  }

  /**
   * The answer as at N and T.
   *
   * @throws RefusedException what {@link SearchRules} demand; {@code likeness-not-searched}
   */
  public SearchAnswer answer(DSLContext sql, Search search, ReadPoint at) {
    SearchVersion version = versions.at(at.entries());
    CleanCriterion criterion = SearchRules.accept(search, version.profile());
    SearchAnswer exact = new ExactSearch(version).search(sql, criterion, at);
    return search.similar()
        ? exact.with(
            new LikeSearch(sql, version, at, plan(version.profile(), criterion))
                .besides(exact.hits()))
        : exact;
  }

  /**
   * What each criterion finds as at N and T.
   *
   * @throws RefusedException everything that {@link SearchRules} refuse; {@code search-too-broad}
   *     with the place of its criterion
   */
  public CombinedAnswer answer(DSLContext sql, CombinedSearch search, ReadPoint at) {
    SearchVersion version = versions.at(at.entries());
    SearchProfile profile = version.profile();
    IdentityPlan plan = search.plan(profile, new PartiesOnRecord(sql, version, at.entries()));
    List<AnsweredLead> answers = new ArrayList<>();
    for (Lead lead : plan.leads()) {
      try {
        SearchAnswer answer = answer(sql, search.search(lead, at, profile), at);
        answers.add(new AnsweredLead(lead.link(), lead.why(), answer));
      } catch (RefusedException e) {
        throw new RefusedException(CombinedSearch.placed(e.violations(), answers.size()));
      }
    }
    return CombinedAnswer.of(profile.id(), at, answers, plan.limits());
  }

  /**
   * What one criterion finds at one moment and not at the other.
   *
   * @throws RefusedException as {@link #answer(DSLContext, Search, ReadPoint)}; {@code
   *     search-too-broad}, because what is missing from an answer has not gone
   */
  public SearchDiff diff(DSLContext sql, DiffSearch search, ReadPoint since, ReadPoint at) {
    DiffSearch.requireOrder(since, at);
    return SearchDiff.between(
        answer(sql, search.as(since), since).whole(),
        answer(sql, search.as(at), at).whole(),
        (numbers, moment) -> statuses(sql, numbers, moment));
  }

  private static Map<RegistrationNumber, Status> statuses(
      DSLContext sql, List<RegistrationNumber> numbers, ReadPoint at) {
    List<Long> sequences = numbers.stream().map(RegistrationNumber::sequence).toList();
    return States.registrations(sql, sequences, at.entries()).values().stream()
        .collect(Collectors.toMap(Registration::number, r -> r.statusAt(at.instant())));
  }

  private static SimilarSearch plan(SearchProfile profile, CleanCriterion criterion) {
    return profile
        .similar(criterion.criterion())
        .orElseThrow(
            () ->
                new RefusedException(
                    "/similar",
                    ErrorCode.LIKENESS_NOT_SEARCHED,
                    ErrorCode.LIKENESS_NOT_SEARCHED.meaning()));
  }
}
