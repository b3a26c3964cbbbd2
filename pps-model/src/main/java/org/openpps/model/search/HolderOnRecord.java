package org.openpps.model.search;

import org.openpps.model.party.Grantor;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;

/** A grantor in whose hands the collateral is, as searches read it. */
final class HolderOnRecord {
  private HolderOnRecord() {}

  /**
   * Whether the item is a grantor that holds the collateral, in the role that is searched for where
   * one is. Whether it bears the name or identifier searched for is asked apart.
   */
  static boolean holds(Criterion.ByHolder by, ItemId id, Registration registration) {
    return registration.grantors().stream()
        .filter(item -> item.id().equals(id))
        .flatMap(item -> item.content().value().stream())
        .map(Grantor::holder)
        .anyMatch(role -> role.isPresent() && (by.role().isEmpty() || by.role().equals(role)));
  }
}
