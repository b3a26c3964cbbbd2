package org.openpps.client.inventory;

import java.util.List;
import org.openpps.model.collateral.SerialNumberedGoods;

/**
 * Hardware as its own description has it.
 *
 * @param goods one item for each machine
 * @param notes what was left out and why, one plain sentence each
 */
public record ImportedHardware(List<SerialNumberedGoods> goods, List<String> notes) {
  /** Copies. */
  public ImportedHardware {
    goods = List.copyOf(goods);
    notes = List.copyOf(notes);
  }
}
