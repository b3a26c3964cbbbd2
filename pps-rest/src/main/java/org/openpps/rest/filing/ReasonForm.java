package org.openpps.rest.filing;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body of an act that needs a reason.
 *
 * @param reason why
 */
public record ReasonForm(@NotNull(message = "value-missing") @FreeText String reason) {
  /** Copies. */
  public ReasonForm {
    reason = Accepted.text(reason);
  }
}
