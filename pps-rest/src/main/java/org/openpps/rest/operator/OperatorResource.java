package org.openpps.rest.operator;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.openpps.rest.access.Allowed;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.verify.LedgerReport;

/** What the registrar does while the server runs and holds the database. */
@Path("/v1/operator")
@Produces(MediaType.APPLICATION_JSON)
public final class OperatorResource {
  private final Register register;

  /** Operates {@code register}. */
  public OperatorResource(Register register) {
    this.register = register;
  }

  /** Makes an API key. */
  @POST
  @Path("api-keys")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response addKey(ApiKeyForm form) {
    String key = register.apiKeys().add(form.account(), Set.copyOf(form.roles()));
    return Response.status(Response.Status.CREATED)
        .entity(new MadeApiKey(form.account(), key))
        .build();
  }

  /** The versions of the search logic: which is in force, and how far the next one is keyed. */
  @GET
  @Path("search-profiles")
  @Allowed({Role.AUDITOR, Role.REGISTRAR})
  public SearchProfileList searchProfiles() {
    return new SearchProfileList(register.searchProfiles().list());
  }

  /** Keys another version of the search logic; when all its keys stand it takes force. */
  @POST
  @Path("search-profiles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response beginSearchProfile(SearchProfileForm form) {
    return Response.accepted(new SearchProfileList(register.searchProfiles().begin(form.next())))
        .build();
  }

  /** Re-reads the whole ledger and reports what differs. */
  @POST
  @Path("verify-ledger")
  @Allowed({Role.AUDITOR, Role.REGISTRAR})
  public LedgerReport verifyLedger() {
    return register.verifyLedger();
  }
}
