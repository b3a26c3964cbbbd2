package org.openpps.rest.filing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.preflight.PreflightReport;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Checks of filings that are not made. */
@Path("/v1/preflight")
@Produces(MediaType.APPLICATION_JSON)
public final class PreflightResource {
  private final Register register;

  /** Checks against {@code register}. */
  public PreflightResource(Register register) {
    this.register = register;
  }

  /** Says what filing the bundle would come to; nothing is written. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public PreflightReport check(@Context SecurityContext security, FileRegistrations bundle) {
    return register.check(Callers.filer(security), bundle);
  }
}
