package org.openpps.rest.search;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.openpps.model.search.SearchAnswer;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.print.Printing;
import org.openpps.store.Register;
import org.openpps.store.account.Role;

/** Exact searches. */
@Path("/v1")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
  private final Register register;
  private final Printing printing;

  /** Searches {@code register}. */
  public SearchResource(Register register, Printing printing) {
    this.register = register;
    this.printing = printing;
  }

  /** What is found. */
  @POST
  @Path("searches")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public SearchAnswer search(SearchForm form) {
    return register.search(form.search());
  }

  /** The same as a signed certificate. */
  @POST
  @Path("search-certificates")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public String certify(SearchForm form) {
    return register.certify(form.search()).json();
  }

  /** The certificate as PDF, for a caller who takes no JSON. */
  @POST
  @Path("search-certificates")
  @Produces(Printing.PDF + "; qs=0.5")
  @Allowed({Role.SEARCHER, Role.REGISTRANT, Role.REGISTRAR, Role.AUDITOR})
  public byte[] pdf(SearchForm form) {
    return printing.pdf(register.certify(form.search()));
  }
}
