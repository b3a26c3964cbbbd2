package org.openpps.store.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.CleanCriterion;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CustodySearch;
import org.openpps.model.search.Hit;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.Match;
import org.openpps.model.search.Probe;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.manifest.ManifestTable;
import org.openpps.store.view.SearchVersion;
import org.openpps.store.view.States;

/**
 * Carries out an exact search: keys lead to candidates, the profile decides, liveness is judged.
 */
final class ExactSearch {
  /** The most manifests that may list one file. */
  private static final int MANIFESTS = 1_000;

  private static final Comparator<SearchKey> BY_PLACE =
      Comparator.comparing(SearchKey::kind)
          .thenComparing(key -> key.item().entry())
          .thenComparingInt(key -> key.item().part());

  private final SearchVersion version;
  private final SearchProfile profile;

  ExactSearch(SearchVersion version) {
    this.version = version;
    this.profile = version.profile();
  }

  /** What is found for {@code asked} among the first N entries, live at T. */
  SearchAnswer search(DSLContext sql, CleanCriterion asked, ReadPoint at) {
    Criterion criterion = asked.criterion();
    Candidates candidates = criterion.match(new Finding(sql, criterion, at));
    return new SearchAnswer(
        criterion,
        asked.notes(),
        candidates.searched,
        profile.id(),
        at,
        candidates.byNumber.headMap(candidates.before).values().stream()
            .flatMap(candidate -> hit(criterion, candidate, at).stream())
            .toList(),
        candidates.incomplete(),
        Optional.empty());
  }

  private Optional<Hit> hit(Criterion criterion, Candidate candidate, ReadPoint at) {
    Registration registration = candidate.registration;
    Registration shown = registration.withoutBirthDates();
    List<Match> matches =
        candidate.keys.stream()
            .sorted(BY_PLACE)
            .filter(key -> profile.matches(criterion, key, registration))
            .map(key -> new Match(key.kind(), key.item(), Reason.of(key, shown)))
            .toList();
    boolean found = candidate.keys.isEmpty() || !matches.isEmpty();
    return found && registration.liveAt(at.instant())
        ? Optional.of(new Hit(shown, registration.statusAt(at.instant()), matches))
        : Optional.empty();
  }

  /** Fetches the candidates for a criterion. */
  private final class Finding implements Criterion.Cases<Candidates> {
    private final DSLContext sql;
    private final Criterion criterion;
    private final ReadPoint at;

    Finding(DSLContext sql, Criterion criterion, ReadPoint at) {
      this.sql = sql;
      this.criterion = criterion;
      this.at = at;
    }

    @Override
    public Candidates bySerial(Criterion.BySerial by) {
      return byKeys();
    }

    @Override
    public Candidates byDevice(Criterion.ByDevice by) {
      return byKeys();
    }

    @Override
    public Candidates byDigest(Criterion.ByDigest by) {
      Candidates found = byKeys();
      for (Probe manifest : manifests(by.digest())) {
        found.searched.add(manifest);
        fetch(Lookup.of(manifest), found);
      }
      return found;
    }

    @Override
    public Candidates byParty(Criterion.ByParty by) {
      return byKeys();
    }

    @Override
    public Candidates byOrganisation(Criterion.ByOrganisation by) {
      return byKeys();
    }

    @Override
    public Candidates byIndividual(Criterion.ByIndividual by) {
      return byKeys();
    }

    @Override
    public Candidates byNumber(Criterion.ByNumber by) {
      Candidates found = new Candidates();
      named(by.number())
          .ifPresent(r -> found.byNumber.put(r.number().sequence(), new Candidate(r)));
      return found;
    }

    @Override
    public Candidates byDataSet(Criterion.ByDataSet by) {
      return byKeys();
    }

    @Override
    public Candidates byTitle(Criterion.ByTitle by) {
      return byKeys();
    }

    @Override
    public Candidates byHolder(Criterion.ByHolder by) {
      return byKeys();
    }

    private Candidates byKeys() {
      Candidates found = new Candidates();
      found.searched.addAll(profile.probes(criterion));
      profile.lookups(criterion).forEach(lookup -> fetch(lookup, found));
      return found;
    }

    private void fetch(Lookup lookup, Candidates found) {
      found.add(KeyHits.find(sql, version, lookup, at.entries()));
    }

    private Optional<Registration> named(RegistrationNumber number) {
      var subject = EntryTable.subject(sql, number.sequence(), at.entries());
      return subject.isPresent()
          ? States.registration(sql, subject.getAsLong(), at.entries())
          : Optional.empty();
    }

    private List<Probe> manifests(NamedInformation file) {
      List<NamedInformation> listing = ManifestTable.listing(sql, file, MANIFESTS + 1);
      if (listing.size() > MANIFESTS) {
        throw new RefusedException(ErrorCode.SEARCH_TOO_BROAD);
      }
      return listing.stream().map(CustodySearch::manifestProbe).toList();
    }
  }

  /** What was compared, and what was fetched, by number. */
  private static final class Candidates {
    private final List<Probe> searched = new ArrayList<>();
    private final NavigableMap<Long, Candidate> byNumber = new TreeMap<>();

    /** From this registration on, by sequence, some may be missing. */
    private long before = Long.MAX_VALUE;

    void add(KeyHits.Rows found) {
      found.rows().forEach(this::add);
      before = Math.min(before, found.before().orElse(Long.MAX_VALUE));
    }

    Optional<String> incomplete() {
      return before == Long.MAX_VALUE
          ? Optional.empty()
          : Optional.of(
              "There is more than one search reads: these are the registrations below "
                  + new RegistrationNumber(before).display()
                  + "; from there on none was looked at. Search by something that fewer of them"
                  + " share.");
    }

    private void add(KeyHits.Row row) {
      byNumber
          .computeIfAbsent(
              row.registration(), sequence -> new Candidate(States.registration(row.state())))
          .keys
          .add(row.key());
    }
  }

  private static final class Candidate {
    private final Registration registration;
    private final List<SearchKey> keys = new ArrayList<>();

    Candidate(Registration registration) {
      this.registration = registration;
    }
  }
}
