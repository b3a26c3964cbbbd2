package org.openpps.rest.log;

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
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** What the registrar keeps of an entry from all but who filed it. */
@Path("/v1/entries/{number}")
@Produces(MediaType.APPLICATION_JSON)
public final class SuppressionResource {
  private final Filings filings;

  /** Entries of {@code register}. */
  public SuppressionResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Keeps a person, an address or a text from others; searches find the registration as before. */
  @POST
  @Path("suppressions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response suppress(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      SuppressionForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number), false));
  }

  /** Shows again what was kept from others. */
  @POST
  @Path("suppressions/lifting")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response lift(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      SuppressionForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number), true));
  }
}
