package org.openpps.rest.group;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.GroupReaders;
import org.openpps.rest.filing.Filings;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Offers of registrations that a group makes and that are made to it. */
@Path("/v1/groups/{number}/transfer-offers")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupOfferResource {
  private final Register register;
  private final Filings filings;
  private final GroupReaders readers;

  /** Offers in {@code register}. */
  public GroupOfferResource(Register register) {
    this.register = register;
    this.filings = new Filings(register);
    this.readers = new GroupReaders(register);
  }

  /** Offers registrations of the group to another group. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response make(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      OfferForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  /** The open offers that the group has made and that are made to it. */
  @GET
  @Allowed({Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public TransferOffers list(
      @Context SecurityContext security, @PathParam("number") String number) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    return new TransferOffers(register.transferOffers(group));
  }
}
