package org.openpps.rest.act;

import java.util.List;
import org.openpps.store.act.Act;

/**
 * A page of acts; the header {@code Link} leads to the next one.
 *
 * @param acts those that were started last first
 */
public record ActList(List<ShownAct> acts) {
  static ActList of(List<Act> acts) {
    return new ActList(acts.stream().map(ShownAct::of).toList());
  }
}
