package org.openpps.store.search;

import static org.openpps.store.jooq.Tables.SEARCH_KEY;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.ledger.Entry;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.party.PartyJson;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Lookup;
import org.openpps.model.search.SearchProfile;
import org.openpps.model.search.combined.OnRecord;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.store.engine.KeyRange;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.SearchVersion;

/**
 * Organisations on record as grantors among the first N entries, whatever has become of the
 * registrations since: keys lead to the parts that name them, which are read from the ledger.
 */
final class PartiesOnRecord implements OnRecord {
  /** The most parts of which one question reads who they name. */
  private static final int MOST = 500;

  private final DSLContext sql;
  private final SearchVersion version;
  private final SearchProfile profile;
  private final long size;

  PartiesOnRecord(DSLContext sql, SearchVersion version, long size) {
    this.sql = sql;
    this.version = version;
    this.profile = version.profile();
    this.size = size;
  }

  private record Place(long entry, int part) {}

  @Override
  public Known bearing(PartyIdentifier identifier) {
    return known(
        new Criterion.ByParty(identifier),
        organisation -> organisation.identifiers().contains(identifier));
  }

  @Override
  public Known named(String name) {
    OrganisationName searched = new OrganisationName(name);
    return known(
        new Criterion.ByOrganisation(name),
        organisation ->
            profile
                .logic()
                .filter(logic -> logic.matches(searched, new OrganisationName(organisation.name())))
                .isPresent());
  }

  private Known known(Criterion criterion, Predicate<Organisation> meant) {
    Set<Place> places = new LinkedHashSet<>();
    boolean all = true;
    for (Lookup lookup : profile.lookups(criterion)) {
      List<Place> found = places(lookup);
      all &= found.size() <= MOST;
      found.stream().limit(MOST).forEach(places::add);
    }
    return new Known(organisations(places).stream().filter(meant).toList(), all);
  }

  /** Rows that are closed by now were open once. */
  private List<Place> places(Lookup lookup) {
    Condition keys =
        lookup.prefix()
            ? SEARCH_KEY.KEY.ge(lookup.key()).and(SEARCH_KEY.KEY.lt(KeyRange.after(lookup.key())))
            : SEARCH_KEY.KEY.eq(lookup.key());
    return sql.selectDistinct(SEARCH_KEY.MADE_BY, SEARCH_KEY.PART)
        .from(SEARCH_KEY)
        .where(SEARCH_KEY.KIND.eq(version.stored(lookup.kind())))
        .and(keys)
        .and(SEARCH_KEY.FROM_SIZE.le(size))
        .orderBy(SEARCH_KEY.MADE_BY, SEARCH_KEY.PART)
        .limit(MOST + 1)
        .fetch(row -> new Place(row.value1(), row.value2()));
  }

  /** Each once, in the order in which they came on record. */
  private Set<Organisation> organisations(Set<Place> places) {
    Map<Long, Entry> entries = new LinkedHashMap<>();
    Set<Long> sequences = places.stream().map(Place::entry).collect(Collectors.toSet());
    if (!sequences.isEmpty()) {
      EntryTable.of(sql, sequences)
          .forEach(e -> entries.put(e.sequence(), KeptFromOthers.without(sql, e, size)));
    }
    return places.stream()
        .flatMap(place -> organisation(entries.get(place.entry()), place.part()).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Optional<Organisation> organisation(Entry entry, int part) {
    return entry
        .parts()
        .get(part)
        .disclosedText()
        .map(text -> PartyJson.readGrantor(CanonicalJson.parseObject(text), Optional.empty()))
        .flatMap(grantor -> grantor.party().match(ORGANISATION));
  }

  private static final Party.Cases<Optional<Organisation>> ORGANISATION =
      new Party.Cases<>() {
        @Override
        public Optional<Organisation> individual(Individual individual) {
          return Optional.empty();
        }

        @Override
        public Optional<Organisation> organisation(Organisation organisation) {
          return Optional.of(organisation);
        }
      };
}
