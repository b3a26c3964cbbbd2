package org.openpps.store.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationEvent;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.Suppressed;
import org.openpps.model.registration.Suppression;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchKey;

/**
 * Makes the views of one registration or group from its entries. What has been erased is erased in
 * every version, because the parts are read as they are now.
 */
public final class Replay {
  private Replay() {}

  /** What the entries of one subject, in order, put into the views. */
  public static ViewChanges of(List<Entry> entries, SearchVersions search) {
    ViewChanges changes = new ViewChanges(search);
    Subject subject = new Subject(changes);
    entries.forEach(entry -> subject.take(EventReader.read(entry).orElseThrow()));
    return changes;
  }

  /** Each key under which a registration is or was found, with a state that bears it. */
  public static Map<SearchKey, Registration> bearers(List<Entry> entries, SearchVersions search) {
    Map<SearchKey, Registration> bearers = new HashMap<>();
    for (VersionRow version : of(entries, search).versions()) {
      search.list().stream()
          .flatMap(of -> of.profile().keys(version.state()).stream())
          .forEach(key -> bearers.putIfAbsent(key, version.state()));
    }
    return bearers;
  }

  /** The manifests that the data sets of a subject name or have named, as they are searched. */
  public static List<Hash> manifests(List<Entry> entries, SearchVersions search) {
    return of(entries, search).keys().stream()
        .filter(row -> row.key().kind() == KeyKind.MANIFEST)
        .map(row -> Hash.of(NamedInformation.parse(row.key().key()).bytes()))
        .distinct()
        .toList();
  }

  /** The one group or registration that the entries are about, as it stands by now. */
  private static final class Subject {
    private final ViewChanges changes;
    private Optional<SecuredPartyGroup> group = Optional.empty();
    private Optional<Registration> registration = Optional.empty();

    Subject(ViewChanges changes) {
      this.changes = changes;
    }

    void take(Recorded recorded) {
      recorded
          .event()
          .about(
              new Event.Subjects<Void>() {
                @Override
                public Void group(GroupEvent event) {
                  group = Optional.of(changes.group(recorded, group));
                  return null;
                }

                @Override
                public Void registration(RegistrationEvent event) {
                  registration = Optional.of(changes.registration(recorded, registration));
                  return null;
                }

                @Override
                public Void suppression(Suppression event) {
                  changes.suppression(event);
                  group = group.map(was -> Suppressed.by(event, was));
                  registration = registration.map(was -> Suppressed.by(event, was));
                  return null;
                }

                /** Nothing to do: what was erased is read as erased from the first entry on. */
                @Override
                public Void erasure(PartsErased event) {
                  return null;
                }
              });
    }
  }
}
