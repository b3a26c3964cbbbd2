package org.openpps.rest.act;

import java.util.List;
import org.openpps.store.act.RefusedMember;

/**
 * A page of refused members; the header {@code Link} leads to the next one.
 *
 * @param refused in the order of their numbers
 */
public record RefusalList(List<ShownRefusal> refused) {
  static RefusalList of(List<RefusedMember> refused) {
    return new RefusalList(refused.stream().map(ShownRefusal::of).toList());
  }
}
