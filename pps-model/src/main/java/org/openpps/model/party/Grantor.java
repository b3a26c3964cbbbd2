package org.openpps.model.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;

/**
 * The person whose property, or in whose hands the property, is described ({@code debtor} in New
 * Zealand, British Columbia and the United States).
 *
 * @param party who it is
 * @param holder the role in which this grantor holds the collateral, where it does
 */
public record Grantor(
    @NotNull(message = "value-missing") @Valid Party party, Optional<HolderRole> holder) {
  /** Copies. */
  public Grantor {
    holder = Accepted.optional(holder);
  }
}
