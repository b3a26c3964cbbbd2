package org.openpps.rest.registration;

import jakarta.validation.constraints.NotNull;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;

/**
 * The body of an act of the registrar that says nothing but why; what it is about is in the
 * address.
 *
 * @param reason why
 */
public record ReasonForm(@NotNull(message = "value-missing") @FreeText String reason) {
  /** Copies. */
  public ReasonForm {
    reason = Accepted.text(reason);
  }
}
