package org.openpps.store.view;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.ledger.Entry;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Erased;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
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
      if (Erased.of(recorded.event()).isEmpty()) {
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
}
