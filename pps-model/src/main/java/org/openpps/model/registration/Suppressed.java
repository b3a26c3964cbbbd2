package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a state keeps from others, before and after an act of the registrar. */
public final class Suppressed {
  private static final Comparator<ItemId> BY_PLACE =
      Comparator.comparing(ItemId::entry).thenComparingInt(ItemId::part);

  private Suppressed() {}

  /** The registration after {@code event}. */
  public static Registration by(Suppression event, Registration was) {
    return Revision.of(was).suppressed(changed(was.suppressed(), event)).registration();
  }

  /** The group after {@code event}. */
  public static SecuredPartyGroup by(Suppression event, SecuredPartyGroup was) {
    return GroupRevision.of(was).suppressed(changed(was.suppressed(), event)).group();
  }

  /** The item as it is shown to others: without its content where that is kept from them. */
  static <T> Item<T> shown(Item<T> item, List<ItemId> suppressed) {
    return suppressed.contains(item.id()) ? new Item<>(item.id(), Erasable.erased()) : item;
  }

  /** Each part is suppressed once, and only what is suppressed is shown again. */
  private static List<ItemId> changed(List<ItemId> was, Suppression event) {
    List<ItemId> now = new ArrayList<>(was);
    for (ItemId item : event.items()) {
      if (event.lifted() ? !now.remove(item) : now.contains(item)) {
        throw new IllegalStateException(
            "part " + item.part() + " of entry " + item.entry() + " stands otherwise");
      }
      if (!event.lifted()) {
        now.add(item);
      }
    }
    now.sort(BY_PLACE);
    return now;
  }
}
