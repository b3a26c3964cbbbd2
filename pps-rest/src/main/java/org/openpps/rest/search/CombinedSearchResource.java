package org.openpps.rest.search;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;
import org.openpps.model.document.SearchCertificate;
import org.openpps.model.search.combined.CombinedAnswer;
import org.openpps.model.search.diff.SearchDiff;
import org.openpps.rest.access.Allowed;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Searches by several criteria at once, and by one as at two moments. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class CombinedSearchResource {
  private final Register register;

  /** Searches {@code register}. */
  public CombinedSearchResource(Register register) {
    this.register = register;
  }

  /** What each criterion finds, and which registrations are found by which. */
  @POST
  @Path("searches/combined")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public CombinedAnswer search(CombinedForm form) {
    return register.search(form.search());
  }

  /** What one criterion finds at one moment and not at another: what came, what went and why. */
  @POST
  @Path("searches/diff")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public SearchDiff diff(DiffForm form) {
    return register.diff(form.search());
  }

  /** A signed certificate for each criterion, in their order, all as at one moment. */
  @POST
  @Path("search-certificates/combined")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String certify(CombinedForm form) {
    return register.certify(form.search()).stream()
        .map(SearchCertificate::json)
        .collect(Collectors.joining(",", "{\"certificates\":[", "]}"));
  }
}
