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
import org.openpps.model.registration.EndSubordination;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Behind which others a registration stands. */
@Path("/v1/registrations/{number}/subordinations")
@Produces(MediaType.APPLICATION_JSON)
public final class SubordinationResource {
  private final Filings filings;

  /** Of {@code register}. */
  public SubordinationResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Puts the registration behind another one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response begin(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      SubordinationForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  /** Ends that the registration stands behind another one. */
  @POST
  @Path("{to}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response end(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("to") String to,
      TextForm form) {
    return filings.file(
        security,
        key,
        new EndSubordination(
            RegistrationNumber.parse(number), RegistrationNumber.parse(to), TextForm.of(form)));
  }
}
