package org.openpps.rest.search;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.journal.RecordedSearches;
import org.openpps.store.journal.RecordedTogether;

/**
 * Searches by several criteria at once, and by one as at two moments; each is on record before they
 * are answered.
 */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CombinedSearchResource {
  private final RecordedSearches searches;

  /** Searches {@code register}. */
  public CombinedSearchResource(Register register) {
    this.searches = register.searches();
  }

  /** What each criterion finds, and which registrations are found by which. */
  @POST
  @Path("searches/combined")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public ShownCombination search(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      CombinedForm form) {
    return ShownCombination.of(
        searches.search(Callers.searcher(security), named(key), form.asked()));
  }

  /** What one criterion finds at one moment and not at another: what came, what went and why. */
  @POST
  @Path("searches/diff")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public ShownDiff diff(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      DiffForm form) {
    return ShownDiff.of(searches.diff(Callers.searcher(security), named(key), form.asked()));
  }

  /**
   * A signed certificate for each criterion, in their order, all as at one moment; {@code Link}
   * leads to the record of each.
   */
  @POST
  @Path("search-certificates/combined")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public Response certify(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      CombinedForm form) {
    RecordedTogether<List<SearchCertificate>> made =
        searches.certify(Callers.searcher(security), named(key), form.asked());
    return RecordHeaders.leadingTo(made.records())
        .entity(
            made.answer().stream()
                .map(SearchCertificate::json)
                .collect(Collectors.joining(",", "{\"certificates\":[", "]}")))
        .build();
  }

  private static Optional<IdempotencyKey> named(String key) {
    return Optional.ofNullable(key).map(IdempotencyKey::new);
  }
}
