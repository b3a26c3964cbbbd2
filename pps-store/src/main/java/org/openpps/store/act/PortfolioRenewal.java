package org.openpps.store.act;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.RenewRegistration;

/**
 * The renewal of all of a group's live registrations that end before a day.
 *
 * @param group whose registrations
 * @param endsBefore those whose last day is earlier than this one, in the register's legal zone
 * @param lastDay their new last day, not earlier than {@code endsBefore}
 * @param text free text for a reader of each entry
 */
public record PortfolioRenewal(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") LocalDate endsBefore,
    @NotNull(message = "value-missing") LocalDate lastDay,
    Optional<@FreeText String> text)
    implements Plan {
  static final String KIND = "portfolio-renewal";

  /** Brings the text to its canonical form. */
  public PortfolioRenewal {
    text = Accepted.text(text);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public PortfolioRenewal withoutText() {
    return new PortfolioRenewal(group, endsBefore, lastDay, Optional.empty());
  }

  @Override
  public Command command(RegistrationNumber member, boolean last) {
    return new RenewRegistration(member, lastDay, text);
  }

  @Override
  public Optional<Command> closing() {
    return Optional.empty();
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.portfolioRenewal(this);
  }
}
