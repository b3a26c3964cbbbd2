package org.openpps.client.wire;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.ItemId;

/**
 * A grantor's demand as it is sent; the code says whose it is.
 *
 * @param ground why
 * @param items the collateral that secures nothing, where the ground names some
 * @param text free text for the secured party
 */
public record DemandRequest(DemandGround ground, List<ItemId> items, Optional<String> text) {
  /** Copies. */
  public DemandRequest {
    items = List.copyOf(items);
  }
}
