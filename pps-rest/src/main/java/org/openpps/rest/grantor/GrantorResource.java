package org.openpps.rest.grantor;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.GiveAmendmentStatement;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.WithdrawDemand;
import org.openpps.rest.access.ByGrantorCode;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.filing.TextForm;
import org.openpps.store.Register;

/**
 * What a grantor reads and files about one registration, by the code in its notice: without an API
 * key and without a fee. The code travels in a header, so that it stands in no address and no log.
 */
@Path("/v1/grantor-view/{number}")
@Produces(MediaType.APPLICATION_JSON)
public final class GrantorResource {
  private final Register register;
  private final Filings filings;

  /** Grantors in {@code register}. */
  public GrantorResource(Register register) {
    this.register = register;
    this.filings = new Filings(register);
  }

  /** What stands against the grantor in this registration, and what it may do about it. */
  @GET
  @ByGrantorCode
  public Response view(
      @HeaderParam("Grantor-Code") String code, @PathParam("number") String number) {
    GrantorView view = register.grantorView(RegistrationNumber.parse(number), parsed(code));
    return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
  }

  /** Demands that the registration be amended. */
  @POST
  @Path("demands")
  @Consumes(MediaType.APPLICATION_JSON)
  @ByGrantorCode
  public Response demand(
      @HeaderParam("Grantor-Code") String code,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      DemandForm form) {
    RegistrationNumber registration = RegistrationNumber.parse(number);
    return file(registration, code, key, grantor -> form.of(registration, grantor));
  }

  /** Brings a demand before the registrar: the amendment statement. */
  @POST
  @Path("demands/{demand}/statement")
  @Consumes(MediaType.APPLICATION_JSON)
  @ByGrantorCode
  public Response state(
      @HeaderParam("Grantor-Code") String code,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("demand") String demand,
      TextForm form) {
    RegistrationNumber registration = RegistrationNumber.parse(number);
    RegistrationNumber about = RegistrationNumber.parse(demand);
    return file(
        registration,
        code,
        key,
        grantor -> new GiveAmendmentStatement(registration, about, TextForm.of(form)));
  }

  /** Withdraws a demand. */
  @POST
  @Path("demands/{demand}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @ByGrantorCode
  public Response withdraw(
      @HeaderParam("Grantor-Code") String code,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      @PathParam("demand") String demand,
      TextForm form) {
    RegistrationNumber registration = RegistrationNumber.parse(number);
    RegistrationNumber about = RegistrationNumber.parse(demand);
    return file(
        registration,
        code,
        key,
        grantor -> new WithdrawDemand(registration, about, TextForm.of(form)));
  }

  /** Says whether the grantor holds the collateral for the secured party. */
  @POST
  @Path("holder-word")
  @Consumes(MediaType.APPLICATION_JSON)
  @ByGrantorCode
  public Response holder(
      @HeaderParam("Grantor-Code") String code,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      HolderForm form) {
    RegistrationNumber registration = RegistrationNumber.parse(number);
    return file(registration, code, key, grantor -> form.of(registration, grantor));
  }

  private Response file(
      RegistrationNumber registration, String code, String key, Function<ItemId, Command> command) {
    ItemId grantor = register.grantor(registration, parsed(code)).id();
    return filings.file(Filer.grantor(grantor), key, command.apply(grantor));
  }

  private static GrantorCode parsed(String code) {
    if (code == null) {
      throw new RefusedException(ErrorCode.GRANTOR_CODE_MISSING);
    }
    return GrantorCode.parse(code);
  }
}
