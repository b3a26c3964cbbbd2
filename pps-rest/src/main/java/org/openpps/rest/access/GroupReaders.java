package org.openpps.rest.access;

import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.store.Register;

/**
 * Who may read the affairs of a secured party group: whoever acts for it, and those who oversee the
 * register.
 */
public final class GroupReaders {
  private final Register register;

  /** Readers of groups of {@code register}. */
  public GroupReaders(Register register) {
    this.register = register;
  }

  /**
   * Lets through who may read all that is due to a group.
   *
   * @throws RefusedException GROUP_UNKNOWN or FORBIDDEN
   */
  public void require(RegistrationNumber group, SecurityContext security) {
    if (register.group(group).isEmpty()) {
      throw new RefusedException(ErrorCode.GROUP_UNKNOWN);
    }
    if (!Callers.overseer(security) && !actsFor(group, security)) {
      throw new RefusedException(ErrorCode.FORBIDDEN);
    }
  }

  /** Whether the caller acts for the group, or is the registrar. */
  public boolean actsFor(RegistrationNumber group, SecurityContext security) {
    return register
        .group(group)
        .map(SecuredPartyGroup::owner)
        .filter(owner -> Callers.seesAllOf(owner, security))
        .isPresent();
  }
}
