package org.openpps.rest.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.rest.json.AskedDay;
import org.openpps.rest.page.PageSize;
import org.openpps.rest.print.Printing;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.journal.RecordCursor;
import org.openpps.store.journal.RecordFilter;
import org.openpps.store.journal.RecordPage;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.journal.Searcher;

/** The records of searches, and their answers opened again. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchRecordResource {
  private final RecordedSearches searches;
  private final Printing printing;

  /** The records of searches of {@code register}. */
  public SearchRecordResource(Register register, Printing printing) {
    this.searches = register.searches();
    this.printing = printing;
  }

  /**
   * The searches of the account, newest first; the header {@code Link} leads to the next page.
   * Registrar and auditor name the account whose searches they want to see.
   */
  @GET
  @Path("searches")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response list(
      @Context SecurityContext security,
      @QueryParam("account") String account,
      @QueryParam("clientReference") String clientReference,
      @QueryParam("day") String day,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    int most = PageSize.of(limit, RecordedSearches.MOST_ON_A_PAGE);
    RecordFilter filter =
        new RecordFilter(
            Optional.ofNullable(clientReference), Optional.ofNullable(day).map(AskedDay::of));
    RecordPage page =
        searches.list(
            readable(Callers.searcher(security), account),
            filter,
            Optional.ofNullable(after).map(RecordCursor::parse),
            most);
    Response.ResponseBuilder answer = Response.ok(new SearchRecordList(page.records()));
    page.next()
        .ifPresent(
            next ->
                answer.link(
                    URI.create(
                        RecordHeaders.PLACE
                            + ("?limit=" + most)
                            + member("after", next.text())
                            + member("account", account)
                            + member("clientReference", clientReference)
                            + member("day", day)),
                    "next"));
    return answer.build();
  }

  /**
   * The answer of a search once more, without another charge; the header {@code Link} leads to the
   * next page.
   */
  @GET
  @Path("searches/{search}")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response reopen(
      @Context SecurityContext security,
      @PathParam("search") String search,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    AskedPage page = AskedPage.of(after, limit);
    return RecordHeaders.answer(
        searches.reopen(Callers.searcher(security), SearchNumber.parse(search)), page);
  }

  /** The answer of a search as a signed certificate, without another charge. */
  @GET
  @Path("searches/{search}/certificate")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response certificate(
      @Context SecurityContext security, @PathParam("search") String search) {
    return RecordHeaders.certificate(
        searches.certificate(Callers.searcher(security), SearchNumber.parse(search)));
  }

  /** The certificate as PDF, for a caller who takes no JSON. */
  @GET
  @Path("searches/{search}/certificate")
  @Produces(Printing.PDF + "; qs=0.5")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response pdf(@Context SecurityContext security, @PathParam("search") String search) {
    return RecordHeaders.printed(
        searches.certificate(Callers.searcher(security), SearchNumber.parse(search)), printing);
  }

  private static String readable(Searcher searcher, String account) {
    if (account == null || account.equals(searcher.account())) {
      return searcher.account();
    }
    if (!searcher.overseer()) {
      throw new RefusedException(
          "/account", ErrorCode.FORBIDDEN, "An account lists its own searches.");
    }
    return account;
  }

  /** A member of a query; nothing where there is no value. */
  private static String member(String name, String value) {
    return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
