package org.openpps.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CustodySearch;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Match;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.manifest.ManifestTable;
import org.openpps.store.view.States;

/**
 * Carries out an exact search: keys lead to candidates, the profile decides, liveness is judged.
 */
public final class ExactSearch {
  /** The most manifests that may list one file. */
  private static final int MANIFESTS = 1_000;

  private static final Comparator<SearchKey> BY_PLACE =
      Comparator.comparing(SearchKey::kind)
          .thenComparing(key -> key.item().entry())
          .thenComparingInt(key -> key.item().part());

  private final SearchProfile profile;

  /** Searches by the logic of {@code profile}. */
  public ExactSearch(SearchProfile profile) {
    this.profile = profile;
  }

  /** What is found for {@code criterion} among the first N entries, live at T. */
  public SearchAnswer search(DSLContext sql, Criterion criterion, ReadPoint at) {
    List<Probe> probes = new ArrayList<>(profile.probes(criterion));
    digest(criterion).ifPresent(digest -> probes.addAll(manifests(sql, digest)));
    Map<Long, Candidate> candidates = new TreeMap<>();
    for (Probe probe : probes) {
      for (KeyHits.Row row : KeyHits.find(sql, probe, at.entries())) {
        candidate(candidates, row).keys.add(row.key());
      }
    }
    number(criterion)
        .flatMap(number -> byNumber(sql, number, at.entries()))
        .ifPresent(r -> candidates.put(r.number().sequence(), new Candidate(r)));
    return new SearchAnswer(
        criterion,
        List.copyOf(probes),
        profile.id(),
        at,
        candidates.values().stream().flatMap(c -> hit(criterion, c, at).stream()).toList());
  }

  private Optional<Hit> hit(Criterion criterion, Candidate candidate, ReadPoint at) {
    Registration registration = candidate.registration;
    List<Match> matches =
        candidate.keys.stream()
            .sorted(BY_PLACE)
            .filter(key -> profile.matches(criterion, key, registration))
            .map(key -> new Match(key.kind(), key.item(), Reason.of(key, registration)))
            .toList();
    boolean found = candidate.keys.isEmpty() || !matches.isEmpty();
    return found && registration.liveAt(at.instant())
        ? Optional.of(
            new Hit(registration.withoutBirthDates(), registration.statusAt(at.instant()), matches))
        : Optional.empty();
  }

  private static Candidate candidate(Map<Long, Candidate> candidates, KeyHits.Row row) {
    return candidates.computeIfAbsent(
        row.registration(), sequence -> new Candidate(States.registration(row.state())));
  }

  private static Optional<Registration> byNumber(
      DSLContext sql, RegistrationNumber number, long size) {
    var subject = EntryTable.subject(sql, number.sequence(), size);
    return subject.isPresent()
        ? States.registration(sql, subject.getAsLong(), size)
        : Optional.empty();
  }

  private static List<Probe> manifests(DSLContext sql, NamedInformation file) {
    List<NamedInformation> listing = ManifestTable.listing(sql, file, MANIFESTS + 1);
    if (listing.size() > MANIFESTS) {
      throw new RefusedException(ErrorCode.SEARCH_TOO_BROAD);
    }
    return listing.stream().map(CustodySearch::manifestProbe).toList();
  }

  private static Optional<NamedInformation> digest(Criterion criterion) {
    return criterion.match(
        new Criterion.Cases<>() {
          @Override
          public Optional<NamedInformation> bySerial(Criterion.BySerial by) {
            return Optional.empty();
          }

          @Override
          public Optional<NamedInformation> byDevice(Criterion.ByDevice by) {
            return Optional.empty();
          }

          @Override
          public Optional<NamedInformation> byDigest(Criterion.ByDigest by) {
            return Optional.of(by.digest());
          }

          @Override
          public Optional<NamedInformation> byParty(Criterion.ByParty by) {
            return Optional.empty();
          }

          @Override
          public Optional<NamedInformation> byNumber(Criterion.ByNumber by) {
            return Optional.empty();
          }
        });
  }

  private static Optional<RegistrationNumber> number(Criterion criterion) {
    return criterion.match(
        new Criterion.Cases<>() {
          @Override
          public Optional<RegistrationNumber> bySerial(Criterion.BySerial by) {
            return Optional.empty();
          }

          @Override
          public Optional<RegistrationNumber> byDevice(Criterion.ByDevice by) {
            return Optional.empty();
          }

          @Override
          public Optional<RegistrationNumber> byDigest(Criterion.ByDigest by) {
            return Optional.empty();
          }

          @Override
          public Optional<RegistrationNumber> byParty(Criterion.ByParty by) {
            return Optional.empty();
          }

          @Override
          public Optional<RegistrationNumber> byNumber(Criterion.ByNumber by) {
            return Optional.of(by.number());
          }
        });
  }

  private static final class Candidate {
    private final Registration registration;
    private final List<SearchKey> keys = new ArrayList<>();

    Candidate(Registration registration) {
      this.registration = registration;
    }
  }
}
