package org.openpps.rest.filing;

import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body of an act that may have a text.
 *
 * @param text free text for a reader
 */
public record TextForm(Optional<@FreeText String> text) {
  /** Copies. */
  public TextForm {
    text = Accepted.text(text);
  }

  /** The text of a body that may be missing altogether. */
  public static Optional<String> of(TextForm form) {
    return form == null ? Optional.empty() : form.text();
  }
}
