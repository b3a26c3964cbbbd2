package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A grantor demands that a registration be amended.
 *
 * @param registration which registration
 * @param grantor who demands
 * @param ground why
 * @param items the collateral that secures nothing, where the ground names some
 * @param text free text for the secured party
 */
public record MakeDemand(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") @Valid ItemId grantor,
    @NotNull(message = "value-missing") DemandGround ground,
    @Size(max = 1000, message = "list-too-long")
        List<@NotNull(message = "value-missing") @Valid ItemId> items,
    Optional<@FreeText String> text)
    implements DemandCommand {
  /** Brings text to its canonical form. */
  public MakeDemand {
    items = Accepted.list(items);
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.make(this);
  }
}
