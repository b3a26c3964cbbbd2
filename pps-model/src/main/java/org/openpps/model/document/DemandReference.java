package org.openpps.model.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.openpps.model.registration.AmendmentNoticeGiven;
import org.openpps.model.registration.AmendmentStatementGiven;
import org.openpps.model.registration.DemandAnswered;
import org.openpps.model.registration.DemandDecided;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.DemandMade;
import org.openpps.model.registration.DemandWithdrawn;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;

/** Whether the grantor and the collateral that an event about a demand names were on record. */
record DemandReference(Registration before, long sequence)
    implements DemandEvent.Cases<List<String>> {
  /** What differs, in sentences: each is on record, and named once. */
  static List<String> onRecord(Registration before, long sequence, List<ItemId> named) {
    Set<ItemId> present = new HashSet<>();
    Stream.<Item<?>>concat(before.grantors().stream(), before.collateral().stream())
        .forEach(item -> present.add(item.id()));
    return named.stream()
        .filter(id -> !present.remove(id))
        .map(
            id ->
                "Entry %d: it names part %d of entry %d, which was not on record."
                    .formatted(sequence, id.part(), id.entry().sequence()))
        .toList();
  }

  @Override
  public List<String> made(DemandMade event) {
    List<ItemId> named = new ArrayList<>(event.items());
    named.add(event.grantor());
    return onRecord(before, sequence, named);
  }

  @Override
  public List<String> answered(DemandAnswered event) {
    return List.of();
  }

  @Override
  public List<String> stated(AmendmentStatementGiven event) {
    return List.of();
  }

  @Override
  public List<String> notified(AmendmentNoticeGiven event) {
    return List.of();
  }

  @Override
  public List<String> decided(DemandDecided event) {
    return onRecord(before, sequence, event.removed());
  }

  @Override
  public List<String> withdrawn(DemandWithdrawn event) {
    return List.of();
  }
}
