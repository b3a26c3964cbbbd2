package org.openpps.rest.profile;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.openpps.rest.access.Open;
import org.openpps.store.Register;

/** What a filing may say here: kinds, classes, terms, fees, each with its source. */
@Path("/v1/profile")
@Produces(MediaType.APPLICATION_JSON)
public final class ProfileResource {
  private final Register register;

  /** The rules of {@code register}. */
  public ProfileResource(Register register) {
    this.register = register;
  }

  /** The register profile, as its file says it. */
  @GET
  @Open
  public String show() {
    return register.profile().json();
  }
}
