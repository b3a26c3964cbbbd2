package org.openpps.rest.registration;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.GiveAmendmentNotice;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** What secured party and registrar do about a grantor's demand. */
@Path("/v1/registrations/{number}/demands/{demand}")
@Produces(MediaType.APPLICATION_JSON)
public final class DemandResource {
  private final Filings filings;

  /** Demands in {@code register}. */
  public DemandResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Answers the demand, or the registrar's notice of it. */
  @POST
  @Path("answers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response answer(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("demand") String demand,
      AnswerForm form) {
    return filings.file(
        security, key, form.of(RegistrationNumber.parse(number), RegistrationNumber.parse(demand)));
  }

  /** Gives the secured party notice of the demand: the amendment notice. */
  @POST
  @Path("notice")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response giveNotice(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("demand") String demand,
      TextForm form) {
    return filings.file(
        security,
        key,
        new GiveAmendmentNotice(
            RegistrationNumber.parse(number), RegistrationNumber.parse(demand), TextForm.of(form)));
  }

  /** Decides on the demand; what follows takes effect. */
  @POST
  @Path("decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response decide(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("demand") String demand,
      DecisionForm form) {
    return filings.file(
        security, key, form.of(RegistrationNumber.parse(number), RegistrationNumber.parse(demand)));
  }
}
