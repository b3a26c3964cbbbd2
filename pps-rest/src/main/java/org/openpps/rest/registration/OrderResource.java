package org.openpps.rest.registration;

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
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.LiftOrder;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Orders of courts and other authorities on a registration. */
@Path("/v1/registrations/{number}/orders")
@Produces(MediaType.APPLICATION_JSON)
public final class OrderResource {
  private final Filings filings;

  /** Of {@code register}. */
  public OrderResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Notes an order: by the registrar, or by the group where the profile says so. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response note(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      OrderForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  /** Records that an order does not stand any more. */
  @POST
  @Path("{noted}/lift")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response lift(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("noted") String noted,
      TextForm form) {
    return filings.file(
        security,
        key,
        new LiftOrder(
            RegistrationNumber.parse(number), RegistrationNumber.parse(noted), TextForm.of(form)));
  }
}
