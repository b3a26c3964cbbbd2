package org.openpps.store.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.Suppressed;
import org.openpps.model.registration.Suppression;
import org.openpps.model.registration.TransferOffer;
import org.openpps.model.search.NameOnRecord;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SimilarRow;
import org.openpps.model.search.exact.SearchedName;

/**
 * What a run of events changes in the views: rows to insert, and rows on record to close. A row
 * that is made and ended within the run is inserted closed. What happened is the model's affair;
 * here only the states before and after it count.
 */
public final class ViewChanges {
  private final SearchVersions search;
  private final Map<Long, GroupRow> groups = new LinkedHashMap<>();
  private final Map<Long, Long> openGroup = new LinkedHashMap<>();
  private final Map<Long, Long> closedGroups = new LinkedHashMap<>();
  private final Map<Long, VersionRow> versions = new LinkedHashMap<>();
  private final Map<Long, Long> openVersion = new LinkedHashMap<>();
  private final Map<Long, Long> closedVersions = new LinkedHashMap<>();
  private final Set<TransferOffer> openedOffers = new LinkedHashSet<>();
  private final Set<TransferOffer> closedOffers = new LinkedHashSet<>();
  private final List<KeyRow> keys = new ArrayList<>();
  private final List<KeyRow> closedKeys = new ArrayList<>();
  private final List<OtherSideRow> otherSides = new ArrayList<>();
  private final OpenDemands demands = new OpenDemands();
  private final List<SimilarRow> similar = new ArrayList<>();
  private final KnownNames known;
  private final Set<SearchedName> names = new HashSet<>();

  /** No changes yet; keys are those of {@code search}. */
  public ViewChanges(SearchVersions search) {
    this(search, new KnownNames());
  }

  /** The same, without the rows of similar search of names that are known to have theirs. */
  public ViewChanges(SearchVersions search, KnownNames known) {
    this.search = search;
    this.known = known;
  }

  /** Names whose rows of similar search stand once the changes are written. */
  public Set<SearchedName> names() {
    return names;
  }

  /**
   * Takes in an event about a group.
   *
   * @param before the group as it was; absent for its first entry
   * @return the group as it is now
   */
  public SecuredPartyGroup group(Recorded recorded, Optional<SecuredPartyGroup> before) {
    SecuredPartyGroup now = Evolution.group(before, recorded);
    long size = recorded.bundle().last() + 1;
    long group = now.number().sequence();
    if (before.isPresent()) {
      Long madeHere = openGroup.remove(group);
      if (madeHere == null) {
        closedGroups.put(group, size);
      } else {
        groups.computeIfPresent(madeHere, (sequence, row) -> row.closedAt(size));
      }
    }
    groups.put(recorded.sequence(), new GroupRow(recorded.sequence(), size, Visibility.OPEN, now));
    openGroup.put(group, recorded.sequence());
    List<TransferOffer> had = before.map(SecuredPartyGroup::offers).orElseGet(List::of);
    offers(had, now.offers());
    otherSides(recorded, had, now.offers(), TransferOffer::to);
    return now;
  }

  /**
   * Takes in an event about a registration.
   *
   * @param before the registration as it was; absent for its first entry
   * @return the registration as it is now
   */
  public Registration registration(Recorded recorded, Optional<Registration> before) {
    Registration now = Evolution.registration(before, recorded);
    long size = recorded.bundle().last() + 1;
    before.ifPresent(was -> close(was, size));
    versions.put(
        recorded.sequence(), new VersionRow(recorded.sequence(), size, Visibility.OPEN, now));
    openVersion.put(now.number().sequence(), recorded.sequence());
    otherSides(
        recorded,
        before.map(Registration::subordinatedTo).orElseGet(List::of),
        now.subordinatedTo(),
        favoured -> favoured);
    demands.change(before, now);
    List<SearchVersion> keying =
        search.list().stream().filter(version -> version.keysAt(size)).toList();
    Set<ItemId> made = new HashSet<>();
    keying.forEach(version -> made.addAll(key(version, before, now, size)));
    Set<ItemId> unknown = unknown(now, made);
    keying.forEach(version -> similar.addAll(version.profile().similarRows(now, unknown)));
    return now;
  }

  /** Ends and makes the keys of one version; gives the items that have new ones. */
  private Set<ItemId> key(
      SearchVersion version, Optional<Registration> before, Registration now, long size) {
    List<SearchKey> has = keys(version, now);
    List<SearchKey> had = before.map(was -> keys(version, was)).orElseGet(List::of);
    Set<SearchKey> stay = new HashSet<>(had);
    stay.retainAll(new HashSet<>(has));
    int generation = version.generation();
    closeKeys(now, generation, had.stream().filter(key -> !stay.contains(key)).toList(), size);
    List<SearchKey> made = has.stream().filter(key -> !stay.contains(key)).toList();
    long registration = now.number().sequence();
    made.forEach(key -> keys.add(new KeyRow(registration, size, Visibility.OPEN, generation, key)));
    return made.stream().map(SearchKey::item).collect(Collectors.toSet());
  }

  /**
   * Takes in what the registrar keeps from others or shows again: in every state that these changes
   * make, so that the past does not tell what the present keeps.
   */
  public void suppression(Suppression event) {
    versions.replaceAll((entry, row) -> row.with(Suppressed.by(event, row.state())));
    groups.replaceAll((entry, row) -> row.with(Suppressed.by(event, row.state())));
  }

  /** The entries that concern another side than the one they are about. */
  List<OtherSideRow> otherSides() {
    return otherSides;
  }

  OpenDemands demands() {
    return demands;
  }

  /** Offers that stand open now and did not before. */
  Set<TransferOffer> openedOffers() {
    return openedOffers;
  }

  /** Offers on record that are not open any more. */
  Set<TransferOffer> closedOffers() {
    return closedOffers;
  }

  List<GroupRow> groups() {
    return List.copyOf(groups.values());
  }

  List<VersionRow> versions() {
    return List.copyOf(versions.values());
  }

  List<KeyRow> keys() {
    return keys;
  }

  /** Rows of the index of similar search; some may be there already. */
  List<SimilarRow> similar() {
    return similar;
  }

  /** The versions of which the keys are. */
  SearchVersions search() {
    return search;
  }

  /** Groups whose open version on record ends, with the size at which it does. */
  Map<Long, Long> closedGroups() {
    return closedGroups;
  }

  /** Registrations whose open version on record ends, with the size at which it does. */
  Map<Long, Long> closedVersions() {
    return closedVersions;
  }

  /** Keys on record that end; {@code to} is the size at which they do. */
  List<KeyRow> closedKeys() {
    return closedKeys;
  }

  /** The items that these keys are of, without names whose rows stand or are made here already. */
  private Set<ItemId> unknown(Registration now, Set<ItemId> made) {
    Set<ItemId> items = new HashSet<>(made);
    for (NameOnRecord name : items.isEmpty() ? List.<NameOnRecord>of() : NameOnRecord.of(now)) {
      SearchedName bare = KnownNames.of(name.name());
      if (items.contains(name.item()) && (known.holds(bare) || !names.add(bare))) {
        items.remove(name.item());
      }
    }
    return items;
  }

  /** What an entry has ended is found by no key. */
  private static List<SearchKey> keys(SearchVersion version, Registration registration) {
    return registration.endedByEntry() ? List.of() : version.profile().keys(registration);
  }

  /** The other side of an entry is that of what is in one of two states alone. */
  private <T> void otherSides(
      Recorded recorded, List<T> had, List<T> has, Function<T, RegistrationNumber> other) {
    Stream.concat(
            has.stream().filter(each -> !had.contains(each)),
            had.stream().filter(each -> !has.contains(each)))
        .map(other)
        .distinct()
        .forEach(
            number ->
                otherSides.add(
                    new OtherSideRow(
                        recorded.sequence(),
                        recorded.bundle().last() + 1,
                        recorded.event().subject().sequence(),
                        number.sequence())));
  }

  private void offers(List<TransferOffer> had, List<TransferOffer> has) {
    had.stream()
        .filter(offer -> !has.contains(offer))
        .filter(offer -> !openedOffers.remove(offer))
        .forEach(closedOffers::add);
    has.stream().filter(offer -> !had.contains(offer)).forEach(openedOffers::add);
  }

  private void close(Registration was, long size) {
    long registration = was.number().sequence();
    Long madeHere = openVersion.remove(registration);
    if (madeHere == null) {
      closedVersions.put(registration, size);
    } else {
      versions.computeIfPresent(madeHere, (sequence, row) -> row.closedAt(size));
    }
  }

  private void closeKeys(Registration of, int generation, List<SearchKey> ended, long size) {
    if (ended.isEmpty()) {
      return;
    }
    long registration = of.number().sequence();
    Set<SearchKey> onRecord = new HashSet<>(ended);
    for (int i = 0; i < keys.size(); i++) {
      KeyRow row = keys.get(i);
      boolean open =
          row.registration() == registration
              && row.generation() == generation
              && row.to() == Visibility.OPEN;
      if (open && onRecord.remove(row.key())) {
        keys.set(i, row.closedAt(size));
      }
    }
    onRecord.forEach(key -> closedKeys.add(new KeyRow(registration, 0, size, generation, key)));
  }
}
