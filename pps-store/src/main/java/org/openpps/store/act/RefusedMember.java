package org.openpps.store.act;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A member of an act whose command the register refused; nothing was written for it.
 *
 * @param registration the member
 * @param code why
 * @param message why, in plain words
 */
public record RefusedMember(RegistrationNumber registration, ErrorCode code, String message) {
  /** How to mend it, in one plain sentence. */
  public String hint() {
    return code.fix();
  }
}
