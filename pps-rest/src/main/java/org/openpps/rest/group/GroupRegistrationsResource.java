package org.openpps.rest.group;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.registration.AsAt;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.GroupReaders;
import org.openpps.rest.page.AfterNumber;
import org.openpps.rest.page.PageSize;
import org.openpps.rest.search.AskedMoment;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** The registrations of a group as its own list, for those who act for it. */
@Path("/v1/groups/{number}/registrations")
@Produces(MediaType.APPLICATION_JSON)
public final class GroupRegistrationsResource {
  private static final int MOST_ON_A_PAGE = 100;

  private final Register register;
  private final GroupReaders readers;

  /** Lists registrations of {@code register}. */
  public GroupRegistrationsResource(Register register) {
    this.register = register;
    this.readers = new GroupReaders(register);
  }

  /**
   * The group's registrations by number, those to which all that is given applies; {@code Link}
   * leads to the next page, which is as at the same moment.
   */
  @GET
  @Allowed({Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response list(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("standing") String standing,
      @QueryParam("endsBefore") String endsBefore,
      @QueryParam("collateral") String collateral,
      @QueryParam("text") String text,
      @QueryParam("at") String at,
      @QueryParam("entries") String entries,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    int most = PageSize.of(limit, MOST_ON_A_PAGE);
    AskedPortfolio asked = new AskedPortfolio(standing, endsBefore, collateral, text);
    PortfolioPage page =
        register.registrations(
            group, asked.filter(), AskedMoment.of(at, entries), AfterNumber.of(after), most);
    Response.ResponseBuilder answer = Response.ok(page);
    page.next().ifPresent(last -> answer.link(asked.next(group, page.at(), last, most), "next"));
    return answer.build();
  }

  /**
   * All of the group's registrations to which all that is given applies, as a stream of lines: JSON
   * lines, or comma-separated values for {@code format} {@code csv}.
   */
  @GET
  @Path("export")
  @Produces({PortfolioExport.LINES, PortfolioExport.CSV})
  @Allowed({Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response export(
      @Context SecurityContext security,
      @PathParam("number") String number,
      @QueryParam("format") String format,
      @QueryParam("standing") String standing,
      @QueryParam("endsBefore") String endsBefore,
      @QueryParam("collateral") String collateral,
      @QueryParam("text") String text,
      @QueryParam("at") String at,
      @QueryParam("entries") String entries) {
    RegistrationNumber group = RegistrationNumber.parse(number);
    readers.require(group, security);
    PortfolioFilter filter = new AskedPortfolio(standing, endsBefore, collateral, text).filter();
    AsAt moment = AskedMoment.of(at, entries);
    return PortfolioExport.of(format)
        .answer(each -> register.eachRegistration(group, filter, moment, each));
  }
}
