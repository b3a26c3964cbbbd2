package org.openpps.rest.registration;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body of a discharge; the registration is in the address.
 *
 * @param text free text for a reader
 */
public record DischargeForm(Optional<@FreeText String> text) {
  /** Copies. */
  public DischargeForm {
    text = Accepted.text(text);
  }
}
