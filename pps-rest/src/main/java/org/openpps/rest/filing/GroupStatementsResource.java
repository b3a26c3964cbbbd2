package org.openpps.rest.filing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.statement.GroupStatements;
import org.openpps.model.statement.StatementDueJson;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.GroupReaders;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** The verification statements due to a secured party group. */
@Path("/v1/groups/{number}/statements")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupStatementsResource {
  private static final int PAGE = 100;

  private final Register register;
  private final GroupReaders readers;

  /** Statements of {@code register}. */
  public GroupStatementsResource(Register register) {
    this.register = register;
    this.readers = new GroupReaders(register);
  }

  /**
   * The verification statements due to the group, oldest first, whoever made the entries; {@code
   * Link} leads to the next page. {@code after} is the number of an entry.
   */
  @GET
  @Allowed({Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response due(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("after") String after) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    GroupStatements page =
        register.statementsTo(
            group, Optional.ofNullable(after).map(RegistrationNumber::parse), PAGE);
    Response.ResponseBuilder answer = Response.ok(StatementDueJson.write(page.statements()));
    page.next().ifPresent(next -> answer.links(next(group, next)));
    return answer.build();
  }

  private static Link next(RegistrationNumber group, RegistrationNumber after) {
    return Link.fromUri("/v1/groups/" + group.value() + "/statements?after=" + after.value())
        .rel("next")
        .build();
  }
}
