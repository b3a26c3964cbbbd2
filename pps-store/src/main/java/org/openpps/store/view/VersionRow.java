package org.openpps.store.view;

import org.openpps.model.registration.Registration;

/**
 * A state of a registration, visible at size N when {@code from ≤ N < to}.
 *
 * @param madeBy sequence of the entry that made it
 * @param from the size from which it is visible
 * @param to the size from which it is not visible any more; {@link Visibility#OPEN} while it stands
 * @param state the registration
 */
public record VersionRow(long madeBy, long from, long to, Registration state) {
  VersionRow with(Registration other) {
    return new VersionRow(madeBy, from, to, other);
  }

  VersionRow closedAt(long size) {
    return new VersionRow(madeBy, from, size, state);
  }
}
