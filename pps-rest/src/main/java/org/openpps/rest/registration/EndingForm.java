package org.openpps.rest.registration;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body by which a subordination or an order ends; what ends is in the address.
 *
 * @param text free text for a reader
 */
public record EndingForm(Optional<@FreeText String> text) {
  /** Says nothing. */
  static final EndingForm EMPTY = new EndingForm(null);

  /** Copies. */
  public EndingForm {
    text = Accepted.text(text);
  }
}
