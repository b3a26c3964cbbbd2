package org.openpps.store.act;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AcceptTransfer;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.WithdrawTransfer;

/**
 * The acceptance of an offer of everything: all of a group's live registrations that stood when it
 * was made go over to the group that accepts, one by one.
 *
 * @param group the group that gives
 * @param offer the number of the entry that offered
 * @param text free text for a reader of each entry
 */
public record PortfolioTransfer(
    @NotNull(message = "value-missing") RegistrationNumber group,
    @NotNull(message = "value-missing") RegistrationNumber offer,
    Optional<@FreeText String> text)
    implements Plan {
  static final String KIND = "portfolio-transfer";

  /** Brings the text to its canonical form. */
  public PortfolioTransfer {
    text = Accepted.text(text);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public PortfolioTransfer withoutText() {
    return new PortfolioTransfer(group, offer, Optional.empty());
  }

  /** The last one closes the offer. */
  @Override
  public Command command(RegistrationNumber member, boolean last) {
    return new AcceptTransfer(offer, List.of(member), !last, text);
  }

  /** Where the last one was refused, the offer is still open: what is left of it is declined. */
  @Override
  public Optional<Command> closing() {
    return Optional.of(new WithdrawTransfer(offer, text));
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.portfolioTransfer(this);
  }
}
