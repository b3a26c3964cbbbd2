package org.openpps.rest.fee;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.openpps.model.profile.PriceList;
import org.openpps.rest.access.Open;
import org.openpps.rest.json.AskedDay;
import org.openpps.store.Register;

/** The price list. */
@Path("/v1/fees")
@Produces(MediaType.APPLICATION_JSON)
public final class FeeResource {
  private final Register register;

  /** The prices of {@code register}. */
  public FeeResource(Register register) {
    this.register = register;
  }

  /** What acts cost on a day, today where none is named, with source and what is to come. */
  @GET
  @Open
  public PriceList fees(@QueryParam("day") String day) {
    return register.prices(Optional.ofNullable(day).map(AskedDay::of));
  }
}
