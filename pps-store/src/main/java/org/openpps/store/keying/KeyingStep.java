package org.openpps.store.keying;

import java.util.List;
import java.util.Optional;
import org.openpps.model.ledger.Entry;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.SearchProfileBegun;
import org.openpps.model.search.SearchProfile;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.registrar.Held;
import org.openpps.store.registrar.OwnWork;
import org.openpps.store.view.Keying;
import org.openpps.store.view.Replay;
import org.openpps.store.view.SearchVersionTable;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.ViewChanges;
import org.openpps.store.view.ViewTables;

/**
 * The next step of a keying: a slice of the registrations gets its keys, or, when all have theirs,
 * the version begins. Gives how far the keying is, nothing when there is none any more. A
 * registration gets the keys that it would have, had the version been there from its first entry
 * on: rows that stand already are the same.
 *
 * @param expected how far whoever asks believes it to be; if another node has moved it, nothing is
 *     done
 */
record KeyingStep(Keying expected) implements OwnWork<Optional<Keying>> {
  /** Registrations that begin with the next so many entries: others wait for one such slice. */
  private static final int SLICE = 50;

  @Override
  public Optional<Keying> carryOut(Held register) {
    Optional<Keying> stands = SearchVersionTable.keying(register.sql());
    if (!stands.equals(Optional.of(expected))) {
      return stands;
    }
    if (expected.complete()) {
      begin(register);
      return Optional.empty();
    }
    Keying after = key(register);
    SearchVersionTable.note(register.sql(), after);
    return Optional.of(after);
  }

  private Keying key(Held register) {
    SearchVersions version =
        register.versions().only(register.versions().beingKeyed().orElseThrow());
    long to = Math.min(expected.keyed() + SLICE, expected.asked());
    List<ViewChanges> changes =
        EntryTable.aboutThoseBegun(register.sql(), expected.keyed(), to).values().stream()
            .map((List<Entry> entries) -> Replay.of(entries, version))
            .toList();
    ViewTables.addKeys(register.sql(), changes);
    return new Keying(expected.generation(), expected.asked(), to);
  }

  private void begin(Held register) {
    SearchProfile profile = register.versions().beingKeyed().orElseThrow().profile();
    SearchProfileBegun begun =
        new SearchProfileBegun(new Founded.Rules(profile.id(), profile.digest()));
    long size = register.append(begun::toLeaf);
    SearchVersionTable.begin(register.sql(), expected.generation(), size);
    register.versionsChanged();
  }
}
