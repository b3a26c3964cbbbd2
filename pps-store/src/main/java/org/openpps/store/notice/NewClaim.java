package org.openpps.store.notice;

import java.time.Instant;
import java.util.List;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;

/**
 * What an entry put on record of a registration: the collateral it added, or all of it when by the
 * entry a group came to hold it.
 *
 * @param madeBy the entry
 * @param size the size of the ledger after its command
 * @param time when it was recorded
 * @param registration the registration after it
 */
public record NewClaim(long madeBy, long size, Instant time, Registration registration) {
  /** A claim that is not on record, as it would be after all that is at {@code at}. */
  public static NewClaim imagined(Registration registration, ReadPoint at) {
    return new NewClaim(registration.number().sequence(), at.entries(), at.instant(), registration);
  }

  /** The secured party group that claims. */
  long group() {
    return registration.terms().group().sequence();
  }

  /** Whether by the entry its group began to claim this item. */
  boolean began(ItemId item) {
    return item.entry().sequence() == madeBy || registration.heldSince().sequence() == madeBy;
  }

  /** The items of collateral that its group began to claim by the entry. */
  List<Item<Collateral>> items() {
    return registration.collateral().stream().filter(item -> began(item.id())).toList();
  }
}
