package org.openpps.rest.health;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.rest.access.Open;

/** Answers a load balancer or an operator. */
@Path("/v1/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
  private final HealthCheck check;

  /** Asks {@code check} each time. */
  public HealthResource(HealthCheck check) {
    this.check = check;
  }

  /**
   * Says that the service is up.
   *
   * @throws RegisterException {@code service-unavailable} with the reason when it is not
   */
  @GET
  @Open
  public Health health() {
    check.ailment().ifPresent(HealthResource::down);
    return Health.up(check.entries());
  }

  private static void down(String reason) {
    throw new RegisterException(ErrorCode.SERVICE_UNAVAILABLE, reason);
  }
}
