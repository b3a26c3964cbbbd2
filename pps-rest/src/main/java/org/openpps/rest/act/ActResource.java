package org.openpps.rest.act;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.rest.page.PageSize;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.act.Act;
import org.openpps.store.act.ActId;
import org.openpps.store.act.Acts;
import org.openpps.store.act.RefusedMember;

/** Large acts: those of the caller's account, and all of them for the registrar. */
@Path(StartedActs.PLACE)
@Produces(MediaType.APPLICATION_JSON)
public final class ActResource {
  private final Acts acts;

  /** Acts of {@code register}. */
  public ActResource(Register register) {
    this.acts = register.acts();
  }

  /** Acts, those that were started last first; the header {@code Link} leads to the next page. */
  @GET
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response list(
      @Context SecurityContext security,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    int most = PageSize.of(limit, Acts.MOST_ON_A_PAGE);
    List<Act> page =
        acts.list(Callers.filer(security), Optional.ofNullable(after).map(ActId::new), most);
    Response.ResponseBuilder answer = Response.ok(ActList.of(page));
    return page.size() < most
        ? answer.build()
        : next(answer, StartedActs.PLACE, most, page.get(most - 1).id().value());
  }

  /** An act as it stands. */
  @GET
  @Path("{id}")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public ShownAct show(@Context SecurityContext security, @PathParam("id") String id) {
    return acts.find(Callers.filer(security), new ActId(id))
        .map(ShownAct::of)
        .orElseThrow(() -> new RefusedException(ErrorCode.ACT_UNKNOWN));
  }

  /** Members that were refused, by number; the header {@code Link} leads to the next page. */
  @GET
  @Path("{id}/refusals")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response refused(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    int most = PageSize.of(limit, Acts.MOST_ON_A_PAGE);
    List<RefusedMember> page =
        acts.refused(
            Callers.filer(security),
            new ActId(id),
            Optional.ofNullable(after).map(RegistrationNumber::parse),
            most);
    Response.ResponseBuilder answer = Response.ok(RefusalList.of(page));
    return page.size() < most
        ? answer.build()
        : next(
            answer,
            StartedActs.PLACE + "/" + id + "/refusals",
            most,
            page.get(most - 1).registration().value());
  }

  /** Begins nothing more for the act; what was done stays. */
  @POST
  @Path("{id}/cancel")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public ShownAct cancel(@Context SecurityContext security, @PathParam("id") String id) {
    return ShownAct.of(acts.cancel(Callers.filer(security), new ActId(id)));
  }

  private static Response next(
      Response.ResponseBuilder answer, String place, int most, String last) {
    return answer.link(URI.create(place + "?limit=" + most + "&after=" + last), "next").build();
  }
}
