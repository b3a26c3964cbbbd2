package org.openpps.rest.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.act.PortfolioRenewal;

/**
 * The body of the renewal of a portfolio; the group is in the address.
 *
 * @param endsBefore registrations whose last day is earlier are renewed, in the register's legal
 *     time zone
 * @param lastDay their new last day, not earlier than {@code endsBefore}
 * @param text free text for a reader of each entry
 */
public record PortfolioRenewalForm(
    @NotNull(message = "value-missing") LocalDate endsBefore,
    @NotNull(message = "value-missing") LocalDate lastDay,
    Optional<@FreeText String> text) {
  /** Copies. */
  public PortfolioRenewalForm {
    text = Accepted.text(text);
  }

  PortfolioRenewal of(RegistrationNumber group) {
    return new PortfolioRenewal(group, endsBefore, lastDay, text);
  }
}
