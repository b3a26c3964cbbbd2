package org.openpps.rest.access;

import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.document.Disclosure;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.Register;

/**
 * How much of an entry a caller may see: all of what it filed itself, of others the public part.
 */
public final class Disclosed {
  private Disclosed() {}

  /** The most that the caller may see. */
  public static Disclosure most(
      Register register, RegistrationNumber entry, SecurityContext security) {
    boolean all =
        register.filerOf(entry).filter(account -> Callers.seesAllOf(account, security)).isPresent();
    return all ? Disclosure.FULL : Disclosure.PUBLIC;
  }

  /**
   * What the caller asks to see.
   *
   * @param wanted {@code public}, {@code full}, or absent for public
   * @throws RefusedException FORBIDDEN when it is more than the caller may see
   */
  public static Disclosure asked(
      Register register, RegistrationNumber entry, SecurityContext security, String wanted) {
    Disclosure asked =
        wanted == null
            ? Disclosure.PUBLIC
            : Disclosure.ofCode(wanted)
                .orElseThrow(
                    () ->
                        new RefusedException(
                            "/disclosure",
                            ErrorCode.VALUE_UNKNOWN,
                            "Disclosure is public or full."));
    if (asked == Disclosure.FULL && most(register, entry, security) != Disclosure.FULL) {
      throw new RefusedException(
          "/disclosure", ErrorCode.FORBIDDEN, "Only the account that filed it sees all of it.");
    }
    return asked;
  }
}
