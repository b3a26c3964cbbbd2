package org.openpps.rest.filing;

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
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.Receipt;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.rest.access.Disclosed;
import org.openpps.rest.print.Printing;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Filing bundles and their receipts. */
@Path("/v1/filings")
@Produces(MediaType.APPLICATION_JSON)
public final class FilingResource {
  private final Register register;
  private final Filings filings;
  private final Printing printing;

  /** Files with {@code register}. */
  public FilingResource(Register register, Printing printing) {
    this.register = register;
    this.printing = printing;
    this.filings = new Filings(register);
  }

  /** Files a bundle: all of its registrations or none. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response file(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      FileRegistrations bundle) {
    return filings.file(security, key, bundle);
  }

  /** The receipt of the command that made the entry with this number. */
  @GET
  @Path("{number}/receipt")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String receipt(@Context SecurityContext security, @PathParam("number") String number) {
    return find(security, number).json();
  }

  /** The receipt as PDF, for a caller who takes no JSON. */
  @GET
  @Path("{number}/receipt")
  @Produces(Printing.PDF + "; qs=0.5")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public byte[] pdf(@Context SecurityContext security, @PathParam("number") String number) {
    return printing.pdf(find(security, number));
  }

  /** Claims of other groups to the same things, as the filing found them, by number. */
  @GET
  @Path("{number}/competing-claims")
  @Allowed({Role.REGISTRANT, Role.REGISTRAR})
  public Notices competing(@Context SecurityContext security, @PathParam("number") String number) {
    RegistrationNumber entry = RegistrationNumber.parse(number);
    String account =
        register.filerOf(entry).orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_UNKNOWN));
    if (!Callers.seesAllOf(account, security)) {
      throw new RefusedException(ErrorCode.FORBIDDEN);
    }
    return new Notices(register.competingClaims(entry));
  }

  private Receipt find(SecurityContext security, String number) {
    RegistrationNumber entry = RegistrationNumber.parse(number);
    Disclosure disclosure = Disclosed.most(register, entry, security);
    return register
        .receipt(entry, disclosure)
        .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_UNKNOWN));
  }
}
