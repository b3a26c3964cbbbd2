package org.openpps.rest.manifest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.rest.access.Allowed;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Takes in manifests of data sets. */
@Path("/v1/manifests/{digest}")
public final class ManifestResource {
  private static final String ALGORITHM = "sha-256";

  private final Register register;

  /** Manifests of {@code register}. */
  public ManifestResource(Register register) {
    this.register = register;
  }

  /** Keeps a manifest under the SHA-256 of its bytes; sending it again changes nothing. */
  @PUT
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response put(@PathParam("digest") String digest, InputStream bytes) {
    NamedInformation name = NamedInformation.parse(digest);
    if (!name.algorithm().equals(ALGORITHM)) {
      throw new RefusedException(
          "/digest", ErrorCode.DIGEST_FORM, "A manifest's digest is SHA-256.");
    }
    return Response.created(URI.create("/v1/manifests/" + name.hex()))
        .entity(register.putManifest(name, bytes))
        .build();
  }
}
