package org.openpps.store.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.GroupCreated;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.model.search.SearchKey;
import org.openpps.model.search.SearchProfile;

/**
 * What a run of events changes in the views: rows to insert, and rows on record to close. A row
 * that is made and ended within the run is inserted closed.
 */
public final class ViewChanges {
  private final SearchProfile search;
  private final List<GroupRow> groups = new ArrayList<>();
  private final Map<Long, VersionRow> versions = new LinkedHashMap<>();
  private final Map<Long, Long> openVersion = new LinkedHashMap<>();
  private final List<KeyRow> keys = new ArrayList<>();
  private final Map<Long, Long> closedVersions = new LinkedHashMap<>();
  private final List<KeyRow> closedKeys = new ArrayList<>();

  /** No changes yet; keys are those of {@code search}. */
  public ViewChanges(SearchProfile search) {
    this.search = search;
  }

  /**
   * Takes in one event.
   *
   * @param before the registration it is about, as it was; absent for its first entry and for
   *     groups
   * @return the registration as it is now; empty when the event is about a group
   */
  public Optional<Registration> apply(Recorded recorded, Optional<Registration> before) {
    return recorded.event().match(new Step(recorded, before));
  }

  List<GroupRow> groups() {
    return groups;
  }

  List<VersionRow> versions() {
    return List.copyOf(versions.values());
  }

  List<KeyRow> keys() {
    return keys;
  }

  /** Registrations whose open version on record ends, with the size at which it does. */
  Map<Long, Long> closedVersions() {
    return closedVersions;
  }

  /** Keys on record that end; {@code to} is the size at which they do. */
  List<KeyRow> closedKeys() {
    return closedKeys;
  }

  private final class Step implements Event.Cases<Optional<Registration>> {
    private final Recorded recorded;
    private final Optional<Registration> before;
    private final long size;

    Step(Recorded recorded, Optional<Registration> before) {
      this.recorded = recorded;
      this.before = before;
      this.size = recorded.bundle().last() + 1;
    }

    @Override
    public Optional<Registration> groupCreated(GroupCreated event) {
      groups.add(
          new GroupRow(
              recorded.sequence(), size, Visibility.OPEN, Evolution.group(recorded, event)));
      return Optional.empty();
    }

    @Override
    public Optional<Registration> registrationCreated(RegistrationCreated event) {
      Registration now = Evolution.registration(before, recorded);
      open(now);
      openKeys(now, search.keys(now));
      return Optional.of(now);
    }

    @Override
    public Optional<Registration> registrationAmended(RegistrationAmended event) {
      Registration was = before.orElseThrow();
      Registration now = Evolution.registration(before, recorded);
      close(was);
      open(now);
      Set<SearchKey> had = new HashSet<>(search.keys(was));
      Set<SearchKey> has = new HashSet<>(search.keys(now));
      closeKeys(was, had.stream().filter(key -> !has.contains(key)).toList());
      openKeys(now, search.keys(now).stream().filter(key -> !had.contains(key)).toList());
      return Optional.of(now);
    }

    @Override
    public Optional<Registration> registrationRenewed(RegistrationRenewed event) {
      Registration was = before.orElseThrow();
      Registration now = Evolution.registration(before, recorded);
      close(was);
      open(now);
      return Optional.of(now);
    }

    @Override
    public Optional<Registration> registrationDischarged(RegistrationDischarged event) {
      Registration was = before.orElseThrow();
      Registration now = Evolution.registration(before, recorded);
      close(was);
      open(now);
      closeKeys(was, search.keys(was));
      return Optional.of(now);
    }

    @Override
    public Optional<Registration> partsErased(PartsErased event) {
      throw new IllegalStateException("an erasure is applied by reading its subject anew");
    }

    private void open(Registration now) {
      versions.put(
          recorded.sequence(), new VersionRow(recorded.sequence(), size, Visibility.OPEN, now));
      openVersion.put(now.number().sequence(), recorded.sequence());
    }

    private void close(Registration was) {
      long registration = was.number().sequence();
      Long madeHere = openVersion.remove(registration);
      if (madeHere == null) {
        closedVersions.put(registration, size);
      } else {
        versions.computeIfPresent(madeHere, (sequence, row) -> row.closedAt(size));
      }
    }

    private void openKeys(Registration now, List<SearchKey> opened) {
      opened.forEach(
          key -> keys.add(new KeyRow(now.number().sequence(), size, Visibility.OPEN, key)));
    }

    private void closeKeys(Registration was, List<SearchKey> ended) {
      long registration = was.number().sequence();
      Set<SearchKey> onRecord = new HashSet<>(ended);
      for (int i = 0; i < keys.size(); i++) {
        KeyRow row = keys.get(i);
        boolean open = row.registration() == registration && row.to() == Visibility.OPEN;
        if (open && onRecord.remove(row.key())) {
          keys.set(i, row.closedAt(size));
        }
      }
      onRecord.forEach(key -> closedKeys.add(new KeyRow(registration, 0, size, key)));
    }
  }
}
