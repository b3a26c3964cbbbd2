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
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.ReasonForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** What the registrar does to a registration, each act with a reason. */
@Path("/v1/registrations/{number}")
@Produces(MediaType.APPLICATION_JSON)
public final class RegistrarResource {
  private final Filings filings;

  /** Registrations of {@code register}. */
  public RegistrarResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Takes it out of the searches; its end stays as it is. */
  @POST
  @Path("removal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response remove(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ReasonForm form) {
    return filings.file(
        security, key, new RemoveRegistration(RegistrationNumber.parse(number), form.reason()));
  }

  /** Puts it back; its end is as it was. */
  @POST
  @Path("restoration")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response restore(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ReasonForm form) {
    return filings.file(
        security, key, new RestoreRegistration(RegistrationNumber.parse(number), form.reason()));
  }

  /** Puts right what it says: grantors, collateral or text, with what was and what is. */
  @POST
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response correct(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      CorrectionForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }
}
