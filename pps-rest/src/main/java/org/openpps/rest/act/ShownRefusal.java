package org.openpps.rest.act;

import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.act.RefusedMember;

/**
 * A member of an act that the register refused.
 *
 * @param registration the member
 * @param code why, as in the list of errors
 * @param message why, in plain words
 * @param hint how to mend it
 */
public record ShownRefusal(
    RegistrationNumber registration, String code, String message, String hint) {
  static ShownRefusal of(RefusedMember member) {
    return new ShownRefusal(
        member.registration(), member.code().code(), member.message(), member.hint());
  }
}
