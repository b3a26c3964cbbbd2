package org.openpps.rest.act;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.rest.access.Callers;
import org.openpps.store.act.Act;
import org.openpps.store.act.Acts;
import org.openpps.store.act.Plan;

/** Starts an act for the caller of a request and answers with how it stands. */
public final class StartedActs {
  static final String PLACE = "/v1/acts";

  private final Acts acts;

  /** Acts among {@code acts}. */
  public StartedActs(Acts acts) {
    this.acts = acts;
  }

  /**
   * Starts {@code plan} under the request's idempotency key: 202 with the act, whose address is the
   * {@code Location}; the same again for a retry.
   */
  public Response start(SecurityContext security, String idempotencyKey, Plan plan) {
    Act act = acts.start(Callers.filer(security), new IdempotencyKey(idempotencyKey), plan);
    return Response.accepted(ShownAct.of(act))
        .location(URI.create(PLACE + "/" + act.id().value()))
        .build();
  }
}
