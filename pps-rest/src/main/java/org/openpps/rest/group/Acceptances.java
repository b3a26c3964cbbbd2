package org.openpps.rest.group;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.TransferOffer;
import org.openpps.rest.access.Callers;
import org.openpps.rest.act.StartedActs;
import org.openpps.rest.filing.Filings;
import org.openpps.store.Register;
import org.openpps.store.act.PortfolioTransfer;

/**
 * Accepts an offer as one filing, or, where it is of everything and no part of it is named, as a
 * large act.
 */
final class Acceptances {
  private final Register register;
  private final Filings filings;
  private final StartedActs acts;

  Acceptances(Register register) {
    this.register = register;
    this.filings = new Filings(register);
    this.acts = new StartedActs(register.acts());
  }

  /** The receipt of the filing, or the act that was started. */
  Response accept(
      SecurityContext security, String key, RegistrationNumber offer, AcceptanceForm form) {
    return whole(security, key, offer, form)
        .map(plan -> acts.start(security, key, plan))
        .orElseGet(() -> filings.file(security, key, form.of(offer)));
  }

  private Optional<PortfolioTransfer> whole(
      SecurityContext security, String key, RegistrationNumber offer, AcceptanceForm form) {
    return form.registrations().isEmpty()
        ? giving(security, key, offer).map(from -> new PortfolioTransfer(from, offer, form.text()))
        : Optional.empty();
  }

  /** The group that gives everything; asked again, the offer may be closed already. */
  private Optional<RegistrationNumber> giving(
      SecurityContext security, String key, RegistrationNumber offer) {
    return register
        .transferOffer(offer)
        .filter(TransferOffer::isOfEverything)
        .map(TransferOffer::from)
        .or(
            () ->
                register
                    .acts()
                    .started(Callers.filer(security), new IdempotencyKey(key))
                    .map(act -> act.plan().group()));
  }
}
