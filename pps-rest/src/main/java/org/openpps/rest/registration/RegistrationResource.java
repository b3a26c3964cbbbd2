package org.openpps.rest.registration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.search.AskedMoment;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Registrations as they stand, and the changes to them. */
@Path("/v1/registrations/{number}")
@Produces(MediaType.APPLICATION_JSON)
public final class RegistrationResource {
  private final Register register;
  private final Filings filings;

  /** Registrations of {@code register}. */
  public RegistrationResource(Register register) {
    this.register = register;
    this.filings = new Filings(register);
  }

  /** A registration as at a moment; its {@code ETag} is the number of its latest entry. */
  @GET
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response show(
      @PathParam("number") String number,
      @QueryParam("at") String at,
      @QueryParam("entries") String entries) {
    RegistrationOnRecord found =
        register
            .registration(RegistrationNumber.parse(number), AskedMoment.of(at, entries))
            .orElseThrow(() -> new RefusedException(ErrorCode.REGISTRATION_UNKNOWN));
    return Response.ok(found).tag(new EntityTag(found.registration().lastEntry().value())).build();
  }

  /** Every entry about it. */
  @GET
  @Path("history")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public History history(@PathParam("number") String number) {
    List<HistoryLine> lines = register.history(RegistrationNumber.parse(number));
    if (lines.isEmpty()) {
      throw new RefusedException(ErrorCode.REGISTRATION_UNKNOWN);
    }
    return new History(lines);
  }

  /** Files a financing change, if no entry came since the one in {@code If-Match}. */
  @POST
  @Path("amendments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response amend(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @PathParam("number") String number,
      AmendmentForm form) {
    return filings.file(
        security, key, form.of(RegistrationNumber.parse(number)), LatestEntry.of(ifMatch));
  }

  /**
   * Moves its stated end to a later day, or makes it one without, if no entry came since the one in
   * {@code If-Match}.
   */
  @POST
  @Path("renewals")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response renew(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @PathParam("number") String number,
      RenewalForm form) {
    return filings.file(
        security, key, form.of(RegistrationNumber.parse(number)), LatestEntry.of(ifMatch));
  }

  /** Discharges it for good, if no entry came since the one in {@code If-Match}. */
  @POST
  @Path("discharge")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response discharge(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @PathParam("number") String number,
      DischargeForm form) {
    DischargeForm given = form == null ? DischargeForm.EMPTY : form;
    return filings.file(
        security, key, given.of(RegistrationNumber.parse(number)), LatestEntry.of(ifMatch));
  }

  /**
   * Releases grantors or collateral; what is left goes on. If no entry came since the one in {@code
   * If-Match}.
   */
  @POST
  @Path("partial-discharges")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response dischargeInPart(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @HeaderParam("If-Match") String ifMatch,
      @PathParam("number") String number,
      PartialDischargeForm form) {
    return filings.file(
        security, key, form.of(RegistrationNumber.parse(number)), LatestEntry.of(ifMatch));
  }
}
