package org.openpps.rest.registration;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.GiveAmendmentNotice;

/**
 * The body of a notice of a demand; registration and demand are in the address.
 *
 * @param text free text for the secured party
 */
public record NoticeForm(Optional<@FreeText String> text) {
  /** Brings text to its canonical form. */
  public NoticeForm {
    text = Accepted.text(text);
  }

  GiveAmendmentNotice of(RegistrationNumber registration, RegistrationNumber demand) {
    return new GiveAmendmentNotice(registration, demand, text);
  }
}
