package org.openpps.store.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.profile.Fee;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.model.search.record.SearchRecord;

/** Puts on record what was searched, with what it costs. */
final class Recording {
  private final Supplier<Instant> clock;
  private final RegisterProfile profile;
  private final SearchJournal journal;

  Recording(Supplier<Instant> clock, RegisterProfile profile, SearchJournal journal) {
    this.clock = clock;
    this.profile = profile;
    this.journal = journal;
  }

  /**
   * What stands in the journal.
   *
   * @param searches one for each finding
   * @param repeated whether it stood there before, made under the same key
   */
  record Outcome(List<KeptSearch> searches, boolean repeated) {
    List<SearchRecord> records() {
      return searches.stream().map(KeptSearch::record).toList();
    }
  }

  /**
   * Puts the findings of one request on record, all or none.
   *
   * @throws RefusedException IDEMPOTENCY_KEY_REUSED or SEARCH_RECORD_ERASED
   */
  Outcome record(
      String account, Optional<IdempotencyKey> key, Request request, List<Finding> findings) {
    Instant now = clock.get().truncatedTo(ChronoUnit.MILLIS);
    List<KeptSearch> made = new ArrayList<>();
    for (Finding finding : findings) {
      int place = made.size();
      SearchNumber number =
          key.map(k -> SearchNumber.of(account, k, place)).orElseGet(SearchNumber::random);
      made.add(
          new KeptSearch(
              record(number, now, account, request, finding),
              List.of(finding.asked()),
              Optional.of(request.hash())));
    }
    List<KeptSearch> stands = journal.write(made, key.isPresent());
    boolean repeated = stands.get(0) != made.get(0);
    if (repeated) {
      requireSame(stands.get(0), request);
    }
    return new Outcome(stands, repeated);
  }

  private static void requireSame(KeptSearch stands, Request request) {
    Hash before =
        stands.request().orElseThrow(() -> new RefusedException(ErrorCode.SEARCH_RECORD_ERASED));
    if (!before.equals(request.hash())) {
      throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }
  }

  private SearchRecord record(
      SearchNumber number, Instant now, String account, Request request, Finding finding) {
    return new SearchRecord(
        number,
        now,
        account,
        List.of(finding.asked().criterion()),
        finding.similar(),
        request.purpose(),
        request.clientReference(),
        finding.at(),
        finding.searchProfile(),
        finding.found(),
        fee(now, finding),
        profile.fees().searches().reopening().end(now));
  }

  private Fee fee(Instant now, Finding finding) {
    return finding.charged()
        ? profile.fees().search(profile.legalZone().dayOf(now))
        : profile.fees().free();
  }
}
