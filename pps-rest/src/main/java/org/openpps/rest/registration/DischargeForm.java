package org.openpps.rest.registration;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.constraint.Line;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DischargeRegistration;

/**
 * The body of a discharge; the registration is in the address.
 *
 * @param grantorName the name of a grantor on record, where the profile asks for it
 * @param text free text for a reader
 */
public record DischargeForm(Optional<@Line String> grantorName, Optional<@FreeText String> text) {
  /** Says nothing. */
  static final DischargeForm EMPTY = new DischargeForm(null, null);

  /** Copies. */
  public DischargeForm {
    grantorName = Accepted.line(grantorName);
    text = Accepted.text(text);
  }

  DischargeRegistration of(RegistrationNumber registration) {
    return new DischargeRegistration(registration, grantorName, text);
  }
}
