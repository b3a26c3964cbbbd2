package org.openpps.store.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Erased;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Recorded;

/**
 * The accepted commands that entries tell of: each by the request part of its first entry, or by
 * the erasure that carried over the key when that part went.
 */
public final class AcceptedCommands {
  private AcceptedCommands() {}

  /** The commands whose first entries are among these, which are all entries of one subject. */
  public static List<AcceptedCommand> of(List<Entry> entries) {
    List<AcceptedCommand> commands = new ArrayList<>();
    for (Entry entry : entries) {
      Bundle bundle = entry.leaf().bundle();
      if (entry.sequence() == bundle.first()) {
        request(entry, bundle).or(() -> erased(entry, bundle, entries)).ifPresent(commands::add);
      }
    }
    return commands;
  }

  private static Optional<AcceptedCommand> request(Entry entry, Bundle bundle) {
    return entry.parts().list().stream()
        .filter(part -> part.kind() == PartKind.REQUEST)
        .findFirst()
        .flatMap(Part::content)
        .map(
            json ->
                new AcceptedCommand(
                    json.read("key", Hash::fromBase64),
                    Optional.of(json.read("request", Hash::fromBase64)),
                    bundle));
  }

  private static Optional<AcceptedCommand> erased(Entry entry, Bundle bundle, List<Entry> entries) {
    return entries.stream()
        .flatMap(e -> EventReader.read(e).stream())
        .map(Recorded::event)
        .flatMap(event -> Erased.of(event).stream())
        .filter(event -> event.entry().sequence() == entry.sequence())
        .flatMap(event -> event.requestKey().stream())
        .findFirst()
        .map(key -> new AcceptedCommand(key, Optional.empty(), bundle));
  }
}
