package org.openpps.model.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;

/** The grantors and collateral on record, of which a command ends some, each once. */
final class StandingItems {
  private final Set<ItemId> grantors;
  private final Set<ItemId> collateral;
  private final boolean named;

  private StandingItems(Registration registration) {
    this.grantors = ids(registration.grantors());
    this.collateral = ids(registration.collateral());
    this.named = !grantors.isEmpty();
  }

  static StandingItems of(Registration registration) {
    return new StandingItems(registration);
  }

  /** Ends a grantor or an item of collateral. */
  void end(ItemId id, String pointer, Refusals refusals) {
    refusals.require(grantors.remove(id) || collateral.remove(id), pointer, ErrorCode.ITEM_UNKNOWN);
  }

  /** Ends a grantor. */
  void endGrantor(ItemId id, String pointer, Refusals refusals) {
    refusals.require(grantors.remove(id), pointer, ErrorCode.ITEM_UNKNOWN);
  }

  /** Ends an item of collateral. */
  void endCollateral(ItemId id, String pointer, Refusals refusals) {
    refusals.require(collateral.remove(id), pointer, ErrorCode.ITEM_UNKNOWN);
  }

  /**
   * At least one item of collateral is left, and one grantor where there was any; with what is
   * added counted in.
   */
  void requireSomeLeft(int addedGrantors, int addedCollateral, String pointer, Refusals refusals) {
    refusals.require(
        (!named || grantors.size() + addedGrantors > 0) && collateral.size() + addedCollateral > 0,
        pointer,
        ErrorCode.LAST_OF_ITS_KIND);
  }

  private static <T> Set<ItemId> ids(List<Item<T>> items) {
    return items.stream().map(Item::id).collect(Collectors.toCollection(HashSet::new));
  }
}
