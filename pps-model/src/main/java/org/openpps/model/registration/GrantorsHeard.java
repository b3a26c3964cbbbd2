package org.openpps.model.registration;

import java.util.List;
import java.util.stream.Stream;

/**
 * What becomes of demands and of what holders say when a registration changes: whatever changed it,
 * a demand is met when what was demanded has come about, and who is no grantor any more has no word
 * left.
 */
final class GrantorsHeard {
  private GrantorsHeard() {}

  static Registration in(Registration now) {
    if (now.demands().isEmpty() && now.holderWords().isEmpty()) {
      return now;
    }
    List<AmendmentDemand> demands =
        now.demands().stream()
            .map(d -> d.open() && met(d, now) ? d.closed(DemandOutcome.MET) : d)
            .toList();
    List<HolderWord> words =
        now.holderWords().stream().filter(word -> stands(now.grantors(), word.grantor())).toList();
    return Revision.of(now).demands(demands).holderWords(words).registration();
  }

  private static boolean met(AmendmentDemand demand, Registration now) {
    boolean released =
        !demand.items().isEmpty()
            && demand.items().stream().noneMatch(item -> stands(now.collateral(), item));
    return released || now.dischargedAt().isPresent() || !stands(now.grantors(), demand.grantor());
  }

  private static <T> boolean stands(List<Item<T>> items, ItemId id) {
    return ids(items).anyMatch(id::equals);
  }

  private static <T> Stream<ItemId> ids(List<Item<T>> items) {
    return items.stream().map(Item::id);
  }
}
