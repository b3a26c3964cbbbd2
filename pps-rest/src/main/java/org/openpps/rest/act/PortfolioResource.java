package org.openpps.rest.act;

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
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** What is done to many registrations of a group at once. */
@Path("/v1/groups/{number}/portfolio-renewals")
@Produces(MediaType.APPLICATION_JSON)
public final class PortfolioResource {
  private final StartedActs started;

  /** Portfolios of groups of {@code register}. */
  public PortfolioResource(Register register) {
    this.started = new StartedActs(register.acts());
  }

  /** Starts an act that renews all of the group's registrations that end before a day. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response renew(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      PortfolioRenewalForm form) {
    return started.start(security, key, form.of(RegistrationNumber.parse(number)));
  }
}
