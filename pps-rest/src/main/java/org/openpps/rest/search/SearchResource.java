package org.openpps.rest.search;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.rest.print.Printing;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.journal.RecordedSearches;

/** Searches, each on record and charged before it is answered. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
  private final RecordedSearches searches;
  private final Printing printing;

  /** Searches {@code register}. */
  public SearchResource(Register register, Printing printing) {
    this.searches = register.searches();
    this.printing = printing;
  }

  /**
   * What is found, with the record of the search; {@code Location} leads to it, and {@code Link} to
   * the next page. Sent again under the same {@code Idempotency-Key} it is the same search, charged
   * once.
   */
  @POST
  @Path("searches")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response search(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      @QueryParam("limit") String limit,
      SearchForm form) {
    AskedPage page = AskedPage.of(null, limit);
    return RecordHeaders.answer(
        searches.search(Callers.searcher(security), named(key), form.asked()), page);
  }

  /**
   * The same as a signed certificate. The document holds nothing of the record: {@code Location}
   * leads to it, and {@code Search-Fee} says what it cost.
   */
  @POST
  @Path("search-certificates")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response certify(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      SearchForm form) {
    return RecordHeaders.certificate(
        searches.certify(Callers.searcher(security), named(key), form.asked()));
  }

  /** The certificate as PDF, for a caller who takes no JSON. */
  @POST
  @Path("search-certificates")
  @Produces(Printing.PDF + "; qs=0.5")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response pdf(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      SearchForm form) {
    return RecordHeaders.printed(
        searches.certify(Callers.searcher(security), named(key), form.asked()), printing);
  }

  private static Optional<IdempotencyKey> named(String key) {
    return Optional.ofNullable(key).map(IdempotencyKey::new);
  }
}
