package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Ends that a registration stands behind another one.
 *
 * @param registration which registration
 * @param to the registration that went before it
 * @param text free text for a reader of this entry; the text on record stays
 */
public record EndSubordination(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") RegistrationNumber to,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public EndSubordination {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.endSubordination(this);
  }
}
