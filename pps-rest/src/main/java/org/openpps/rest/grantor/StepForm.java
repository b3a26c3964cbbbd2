package org.openpps.rest.grantor;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body of a step of a demand, which is in the address.
 *
 * @param text free text for those who are told of it
 */
public record StepForm(Optional<@FreeText String> text) {
  /** Brings text to its canonical form. */
  public StepForm {
    text = Accepted.text(text);
  }
}
