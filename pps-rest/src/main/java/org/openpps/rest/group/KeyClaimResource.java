package org.openpps.rest.group;

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
import org.openpps.model.registration.AnnounceKeyReissue;
import org.openpps.model.registration.ClaimKey;
import org.openpps.model.registration.RefuseKeyClaim;
import org.openpps.model.registration.ReissueKey;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.ReasonForm;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** The lost key of a group: claimed, announced, issued again or refused. */
@Path("/v1/groups/{number}/key-claims")
@Produces(MediaType.APPLICATION_JSON)
public final class KeyClaimResource {
  private final Filings filings;

  /** Claims to groups of {@code register}. */
  public KeyClaimResource(Register register) {
    this.filings = new Filings(register);
  }

  /** Claims, as the account that asks, to be the group's owner, whose key is lost. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response claim(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ReasonForm form) {
    return filings.file(
        security, key, new ClaimKey(RegistrationNumber.parse(number), form.reason()));
  }

  /** Announces to the address for service that the key may be issued again. */
  @POST
  @Path("{claim}/announcement")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response announce(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("claim") String claim,
      TextForm form) {
    return filings.file(
        security,
        key,
        new AnnounceKeyReissue(
            RegistrationNumber.parse(number), RegistrationNumber.parse(claim), TextForm.of(form)));
  }

  /** Gives the group to the account that claimed, after the time announced. */
  @POST
  @Path("{claim}/reissue")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response reissue(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("claim") String claim,
      TextForm form) {
    return filings.file(
        security,
        key,
        new ReissueKey(
            RegistrationNumber.parse(number), RegistrationNumber.parse(claim), TextForm.of(form)));
  }

  /** Refuses the claim as the registrar, or objects to it as the owner. */
  @POST
  @Path("{claim}/refusal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Response refuse(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("claim") String claim,
      ReasonForm form) {
    return filings.file(
        security,
        key,
        new RefuseKeyClaim(
            RegistrationNumber.parse(number), RegistrationNumber.parse(claim), form.reason()));
  }
}
