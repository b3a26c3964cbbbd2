package org.openpps.rest.search;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.match.MatchExplanation;
import org.openpps.model.search.match.MatchSubject;
import org.openpps.rest.access.Allowed;
import org.openpps.store.account.Role;

/** Says why a search finds one name or serial number by another; nothing is searched. */
@Path("/v1/match")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MatchResource {
  /** Exact, similar or none, step by step. */
  @POST
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public MatchExplanation match(MatchForm form) {
    return MatchSubject.explain(form.query(), form.candidate(), ExactProfile.of(form.profile()));
  }
}
