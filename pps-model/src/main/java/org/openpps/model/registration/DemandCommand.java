package org.openpps.model.registration;

import org.openpps.model.identifier.RegistrationNumber;

/** What grantor, secured party and registrar do about a demand. */
public sealed interface DemandCommand extends Command
    permits MakeDemand,
        AnswerDemand,
        GiveAmendmentStatement,
        GiveAmendmentNotice,
        DecideDemand,
        WithdrawDemand {
  /** Which registration. */
  RegistrationNumber registration();

  /** The dispatch over the commands about demands. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(Command.Cases<R> cases) {
    return cases.demand(this);
  }

  /** What to do for each command about a demand. */
  interface Cases<R> {
    /** For a new demand. */
    R make(MakeDemand command);

    /** For the secured party's answer. */
    R answer(AnswerDemand command);

    /** For the grantor's statement to the registrar. */
    R giveStatement(GiveAmendmentStatement command);

    /** For the registrar's notice to the secured party. */
    R giveNotice(GiveAmendmentNotice command);

    /** For the registrar's decision. */
    R decide(DecideDemand command);

    /** For a withdrawal. */
    R withdraw(WithdrawDemand command);
  }
}
