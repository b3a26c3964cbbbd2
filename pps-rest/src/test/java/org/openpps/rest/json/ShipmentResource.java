package org.openpps.rest.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.openpps.model.registration.FileRegistrations;

/** Gives back what it took in. */
@Path("/v1")
@Consumes("application/json")
@Produces("application/json")
public final class ShipmentResource {
  @POST
  @Path("shipments")
  public Shipment one(Shipment shipment) {
    return shipment;
  }

  @POST
  @Path("shipment-lists")
  public int many(List<Shipment> shipments) {
    return shipments.size();
  }

  @POST
  @Path("filings")
  public int filing(FileRegistrations filing) {
    return filing.registrations().size();
  }
}
