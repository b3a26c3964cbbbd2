package org.openpps.rest.filing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.CreateGroup;
import org.openpps.model.registration.Notice;
import org.openpps.model.registration.OpenDemand;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.GroupReaders;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Secured party groups. */
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupResource {
  private static final int PAGE = 100;

  private final Register register;
  private final Filings filings;
  private final GroupReaders readers;

  /** Groups of {@code register}. */
  public GroupResource(Register register) {
    this.register = register;
    this.filings = new Filings(register);
    this.readers = new GroupReaders(register);
  }

  /** Makes a group. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response create(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      CreateGroup group) {
    return filings.file(security, key, group);
  }

  /** A group as it stands. */
  @GET
  @Path("{number}")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public SecuredPartyGroup show(@PathParam("number") String number) {
    return register
        .group(RegistrationNumber.parse(number))
        .map(SecuredPartyGroup::withoutBirthDates)
        .orElseThrow(() -> new RefusedException(ErrorCode.GROUP_UNKNOWN));
  }

  /** Notices due to the group, oldest first; {@code Link} leads to the next page. */
  @GET
  @Path("{number}/notices")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response notices(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("after") String after) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    List<Notice> page = register.notices(group, Optional.ofNullable(after), PAGE);
    Response.ResponseBuilder answer = Response.ok(new Notices(page));
    return page.size() < PAGE ? answer.build() : answer.links(next(group, page)).build();
  }

  /** Open demands of grantors, oldest first; {@code Link} leads to the next page. */
  @GET
  @Path("{number}/demands")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response demands(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("after") String after) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    List<OpenDemand> page =
        register.demands(group, Optional.ofNullable(after).map(RegistrationNumber::parse), PAGE);
    Response.ResponseBuilder answer = Response.ok(new Demands(page));
    if (page.size() == PAGE) {
      String last = page.get(PAGE - 1).demand().entry().value();
      answer.link("/v1/groups/" + group.value() + "/demands?after=" + last, "next");
    }
    return answer.build();
  }

  private static Link next(RegistrationNumber group, List<Notice> page) {
    String last = page.get(page.size() - 1).id();
    return Link.fromUri("/v1/groups/" + group.value() + "/notices?after=" + last)
        .rel("next")
        .build();
  }
}
