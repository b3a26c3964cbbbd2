package org.openpps.rest.filing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.FilingStatements;
import org.openpps.model.statement.StatementDueJson;
import org.openpps.rest.access.Allowed;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** The verification statements that a filing makes due. */
@Path("/v1/filings/{number}/statements")
@Produces(MediaType.APPLICATION_JSON)
public final class FilingStatementsResource {
  private final Register register;
  private final StatementReaders readers;

  /** Statements of {@code register}. */
  public FilingStatementsResource(Register register) {
    this.register = register;
    this.readers = new StatementReaders(register);
  }

  /**
   * The verification statements that a filing makes due, each with what is its recipient's to see.
   * For the account that filed it, those who act for the groups that it concerns, the registrar and
   * auditors; a group that gave a registration away gets its own statement alone.
   */
  @GET
  @Allowed({Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String due(@Context SecurityContext security, @PathParam("number") String number) {
    RegistrationNumber entry = RegistrationNumber.parse(number);
    FilingStatements due =
        register
            .statementsOf(entry)
            .orElseThrow(() -> new RefusedException(ErrorCode.ENTRY_UNKNOWN));
    return StatementDueJson.write(readers.readable(entry, due, security));
  }
}
