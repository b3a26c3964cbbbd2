package org.openpps.rest.group;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.WithdrawTransfer;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** What becomes of an offer of registrations; its number is that of the entry that made it. */
@Path("/v1/transfer-offers/{number}")
@Produces(MediaType.APPLICATION_JSON)
public final class TransferOfferResource {
  private static final AcceptanceForm ALL = new AcceptanceForm(List.of(), false, Optional.empty());

  private final Acceptances acceptances;
  private final Filings filings;

  /** Offers in {@code register}. */
  public TransferOfferResource(Register register) {
    this.acceptances = new Acceptances(register);
    this.filings = new Filings(register);
  }

  /**
   * Accepts the offer for the group it was made to: all that is named of it, or nothing. An offer
   * of everything of which nothing is named is accepted by a large act, which is answered instead
   * of a receipt.
   */
  @POST
  @Path("acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response accept(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      AcceptanceForm form) {
    return acceptances.accept(
        security, key, RegistrationNumber.parse(number), form == null ? ALL : form);
  }

  /** Withdraws the offer, or declines it as the group it was made to. */
  @POST
  @Path("withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response withdraw(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      TextForm form) {
    return filings.file(
        security, key, new WithdrawTransfer(RegistrationNumber.parse(number), TextForm.of(form)));
  }
}
