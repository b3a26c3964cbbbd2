package org.openpps.rest.server;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.Map;

/** Counts what it is sent, or does not look at it. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class UploadResource {
  @PUT
  @Path("manifests/{digest}")
  @Consumes(MediaType.WILDCARD)
  public long manifest(InputStream lines) throws IOException {
    return lines.transferTo(OutputStream.nullOutputStream());
  }

  @POST
  @Path("uploads")
  @Consumes(MediaType.WILDCARD)
  public long upload(InputStream octets) throws IOException {
    return octets.transferTo(OutputStream.nullOutputStream());
  }

  @POST
  @Path("trees")
  @Consumes(MediaType.APPLICATION_JSON)
  public int tree(Map<String, String> members) {
    return members.size();
  }

  @POST
  @Path("places")
  @Consumes(MediaType.WILDCARD)
  public Response place() {
    return Response.created(URI.create("/v1/places/1")).header("Cache-Control", "no-cache").build();
  }
}
