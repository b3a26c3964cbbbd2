package org.openpps.rest.group;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.ReinstateGroup;
import org.openpps.model.registration.SuspendGroup;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.ReasonForm;
import org.openpps.rest.registration.History;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Changes of secured party groups, and what has happened to them. */
@Path("/v1/groups")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupChangeResource {
  private final Register register;
  private final Filings filings;

  /** Changes groups of {@code register}. */
  public GroupChangeResource(Register register) {
    this.register = register;
    this.filings = new Filings(register);
  }

  /** Every entry about the group. */
  @GET
  @Path("{number}/history")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public History history(@PathParam("number") String number) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    List<HistoryLine> lines = register.history(group);
    if (lines.isEmpty()
        || !lines.get(0).subject().equals(group)
        || register.group(group).isEmpty()) {
      throw new RefusedException(ErrorCode.GROUP_UNKNOWN);
    }
    return new History(lines);
  }

  /** Changes who is a member; registrations keep the members on record with them. */
  @POST
  @Path("{number}/amendments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response amend(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      MembersForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  /** Changes the address for service: one entry for all registrations of the group. */
  @POST
  @Path("{number}/address")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response changeAddress(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      AddressForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  /** Suspends the group; it can still discharge. */
  @POST
  @Path("{number}/suspension")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response suspend(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ReasonForm form) {
    return filings.file(
        security, key, new SuspendGroup(RegistrationNumber.parse(number), form.reason()));
  }

  /** Lifts the suspension. */
  @POST
  @Path("{number}/reinstatement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response reinstate(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ReasonForm form) {
    return filings.file(
        security, key, new ReinstateGroup(RegistrationNumber.parse(number), form.reason()));
  }
}
