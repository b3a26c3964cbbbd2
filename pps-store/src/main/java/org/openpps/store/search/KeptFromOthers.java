package org.openpps.store.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.store.view.States;

/** What the registrar keeps from all but who filed it. It is so in every state, past ones too. */
final class KeptFromOthers {
  private KeptFromOthers() {}

  /** The entry, one of the first {@code size}, without what is suppressed of it. */
  static Entry without(DSLContext sql, Entry entry, long size) {
    return entry
        .leaf()
        .content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public Entry committed(LeafContent.Committed content) {
                return without(entry, suppressed(sql, content.number().sequence(), size));
              }

              @Override
              public Entry inClear(LeafContent.InClear content) {
                return entry;
              }
            });
  }

  private static List<ItemId> suppressed(DSLContext sql, long subject, long size) {
    return States.registration(sql, subject, size)
        .map(Registration::suppressed)
        .or(() -> States.group(sql, subject, size).map(SecuredPartyGroup::suppressed))
        .orElse(List.of());
  }

  private static Entry without(Entry entry, List<ItemId> suppressed) {
    Set<Integer> parts =
        suppressed.stream()
            .filter(item -> item.entry().sequence() == entry.sequence())
            .map(ItemId::part)
            .collect(Collectors.toSet());
    return parts.isEmpty()
        ? entry
        : new Entry(entry.sequence(), entry.leafText(), entry.parts().withhold(parts));
  }
}
