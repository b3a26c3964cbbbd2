package org.openpps.model.registration;

import java.util.List;

/** What a state becomes when parts that it shows are erased. */
public final class Erasure {
  private Erasure() {}

  /** The registration without the erased parts. */
  public static Registration of(Registration was, PartsErased event) {
    return Revision.of(was)
        .securedParties(erased(was.securedParties(), event))
        .grantors(erased(was.grantors(), event))
        .collateral(erased(was.collateral(), event))
        .text(was.text().map(text -> erased(text, event)))
        .registration();
  }

  /** The group without the erased parts. */
  public static SecuredPartyGroup of(SecuredPartyGroup was, PartsErased event) {
    return GroupRevision.of(was)
        .members(erased(was.members(), event))
        .address(erased(was.address(), event))
        .group();
  }

  private static <T> List<Item<T>> erased(List<Item<T>> items, PartsErased event) {
    return items.stream().map(item -> erased(item, event)).toList();
  }

  private static <T> Item<T> erased(Item<T> item, PartsErased event) {
    boolean gone =
        item.id().entry().equals(event.entry()) && event.parts().contains(item.id().part());
    return gone ? new Item<>(item.id(), Erasable.erased()) : item;
  }
}
