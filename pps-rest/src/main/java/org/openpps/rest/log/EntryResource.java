package org.openpps.rest.log;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.document.Statement;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Disclosed;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.print.Printing;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Single entries: their verification statements, and the erasure of their parts. */
@Path("/v1/entries/{number}")
public final class EntryResource {
  private final Register register;
  private final Filings filings;
  private final Printing printing;

  /** Entries of {@code register}. */
  public EntryResource(Register register, Printing printing) {
    this.register = register;
    this.printing = printing;
    this.filings = new Filings(register);
  }

  /** The verification statement as JSON. */
  @GET
  @Path("statement")
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String statement(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("disclosure") String disclosure) {
    return find(security, number, disclosure).json();
  }

  /**
   * The verification statement as a C2SP tlog-proof. A caller who would take either form gets JSON:
   * among equals, Jersey takes what the virtual machine happens to list first.
   */
  @GET
  @Path("statement")
  @Produces("text/plain; charset=utf-8; qs=0.5")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String proof(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("disclosure") String disclosure) {
    return find(security, number, disclosure).toTlogProof();
  }

  /** The verification statement as PDF, for a caller who takes neither JSON nor text. */
  @GET
  @Path("statement")
  @Produces(Printing.PDF + "; qs=0.25")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public byte[] pdf(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("disclosure") String disclosure) {
    return printing.pdf(find(security, number, disclosure));
  }

  /** Erases parts of the entry. */
  @POST
  @Path("erasures")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRAR)
  public Response erase(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("number") String number,
      ErasureForm form) {
    return filings.file(security, key, form.of(RegistrationNumber.parse(number)));
  }

  private Statement find(SecurityContext security, String number, String disclosure) {
    RegistrationNumber entry = RegistrationNumber.parse(number);
    return register
        .statement(entry, Disclosed.asked(register, entry, security, disclosure))
        .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_UNKNOWN));
  }
}
