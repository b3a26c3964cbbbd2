package org.openpps.rest.openapi;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openpps.rest.access.Open;

/** The description of this interface. */
@Path("/v1/openapi.json")
@Produces(MediaType.APPLICATION_JSON)
public final class OpenApiResource {
  private static final String DOCUMENT = "/org/openpps/rest/openapi.json";

  /** The OpenAPI 3.1 document of this release. */
  @GET
  @Open
  public byte[] document() {
    try (InputStream document = OpenApiResource.class.getResourceAsStream(DOCUMENT)) {
      return document.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
