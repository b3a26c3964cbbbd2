package org.openpps.store.view;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.GroupCreated;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.search.KeyKind;
import org.openpps.model.search.SearchProfile;

/**
 * Makes the views of one registration or group from its entries. What has been erased is erased in
 * every version, because the parts are read as they are now.
 */
public final class Replay {
  private Replay() {}

  /** What the entries of one subject, in order, put into the views. */
  public static ViewChanges of(List<Entry> entries, SearchProfile search) {
    ViewChanges changes = new ViewChanges(search);
    Optional<Registration> state = Optional.empty();
    for (Entry entry : entries) {
      Recorded recorded = EventReader.read(entry).orElseThrow();
      if (recorded.event().match(CHANGES_VIEWS)) {
        state = changes.apply(recorded, state);
      }
    }
    return changes;
  }

  /** The manifests that the data sets of a subject name or have named, as they are searched. */
  public static List<Hash> manifests(List<Entry> entries, SearchProfile search) {
    return of(entries, search).keys().stream()
        .filter(row -> row.key().kind() == KeyKind.MANIFEST)
        .map(row -> Hash.of(NamedInformation.parse(row.key().key()).bytes()))
        .distinct()
        .toList();
  }

  /** An erasure shows in the parts it erased, not as a version of its own. */
  private static final Event.Cases<Boolean> CHANGES_VIEWS =
      new Event.Cases<>() {
        @Override
        public Boolean groupCreated(GroupCreated event) {
          return true;
        }

        @Override
        public Boolean registrationCreated(RegistrationCreated event) {
          return true;
        }

        @Override
        public Boolean registrationAmended(RegistrationAmended event) {
          return true;
        }

        @Override
        public Boolean registrationDischarged(RegistrationDischarged event) {
          return true;
        }

        @Override
        public Boolean partsErased(PartsErased event) {
          return false;
        }
      };
}
