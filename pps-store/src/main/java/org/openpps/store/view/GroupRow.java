package org.openpps.store.view;

import org.openpps.model.registration.SecuredPartyGroup;

/**
 * A state of a secured party group, visible at size N when {@code from ≤ N < to}.
 *
 * @param madeBy sequence of the entry that made it
 * @param from the size from which it is visible
 * @param to the size from which it is not visible any more; {@link Visibility#OPEN} while it stands
 * @param state the group
 */
public record GroupRow(long madeBy, long from, long to, SecuredPartyGroup state) {
  GroupRow with(SecuredPartyGroup other) {
    return new GroupRow(madeBy, from, to, other);
  }

  GroupRow closedAt(long size) {
    return new GroupRow(madeBy, from, size, state);
  }
}
