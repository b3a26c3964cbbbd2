package org.openpps.store.act;

import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;

/** What an act is to do with the registrations of a group. */
public sealed interface Plan permits PortfolioRenewal, PortfolioTransfer {
  /** The kind of act, as it travels. */
  String kind();

  /** The group whose registrations are its members. */
  RegistrationNumber group();

  /** Free text that goes into each entry. */
  Optional<String> text();

  /** The same plan without its free text. */
  Plan withoutText();

  /**
   * What is filed for one member.
   *
   * @param last whether no member comes after it
   */
  Command command(RegistrationNumber member, boolean last);

  /**
   * What is filed when every member was done or refused, so that nothing is left open; where
   * nothing is, the register refuses it.
   */
  Optional<Command> closing();

  /** The one dispatch over the plans. */
  <R> R match(Cases<R> cases);

  /** What to do for each plan. */
  interface Cases<R> {
    /** For the renewal of a portfolio. */
    R portfolioRenewal(PortfolioRenewal plan);

    /** For the acceptance of a portfolio that was offered. */
    R portfolioTransfer(PortfolioTransfer plan);
  }
}
