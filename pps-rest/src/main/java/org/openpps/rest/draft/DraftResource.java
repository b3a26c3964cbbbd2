package org.openpps.rest.draft;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Providers;
import java.net.URI;
import java.util.Optional;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.rest.access.Allowed;
import org.openpps.rest.access.Callers;
import org.openpps.rest.filing.Filings;
import org.openpps.rest.page.PageSize;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import org.openpps.store.draft.Draft;
import org.openpps.store.draft.DraftCursor;
import org.openpps.store.draft.DraftId;
import org.openpps.store.draft.DraftPage;
import org.openpps.store.draft.Drafts;

/** The drafts of the caller's account. */
@Path("/v1/drafts")
@Produces(MediaType.APPLICATION_JSON)
public final class DraftResource {
  private static final String PLACE = "/v1/drafts";

  private final Drafts drafts;
  private final Filings filings;

  /** Drafts of filings with {@code register}. */
  public DraftResource(Register register) {
    this.drafts = register.drafts();
    this.filings = new Filings(register);
  }

  /** Saves a new draft. It may be incomplete, and has no effect. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response save(
      @Context SecurityContext security,
      @HeaderParam("Idempotency-Key") String key,
      DraftForm draft) {
    Draft saved = drafts.save(account(security), new IdempotencyKey(key), draft.text());
    return shown(Response.created(URI.create(PLACE + "/" + saved.line().id().value())), saved);
  }

  /** The account's drafts, oldest first; the header {@code Link} leads to the next page. */
  @GET
  @Allowed(Role.REGISTRANT)
  public Response list(
      @Context SecurityContext security,
      @QueryParam("after") String after,
      @QueryParam("limit") String limit) {
    int most = PageSize.of(limit, Drafts.MOST_ON_A_PAGE);
    DraftPage page =
        drafts.list(account(security), Optional.ofNullable(after).map(DraftCursor::parse), most);
    Response.ResponseBuilder answer = Response.ok(new DraftList(page.drafts()));
    page.next()
        .ifPresent(
            next ->
                answer.link(
                    URI.create(PLACE + "?limit=" + most + "&after=" + next.text()), "next"));
    return answer.build();
  }

  /** A draft; its {@code ETag} is its revision. */
  @GET
  @Path("{id}")
  @Allowed(Role.REGISTRANT)
  public Response show(@Context SecurityContext security, @PathParam("id") String id) {
    Draft draft =
        drafts
            .find(account(security), new DraftId(id))
            .orElseThrow(() -> new RefusedException(ErrorCode.DRAFT_UNKNOWN));
    return shown(Response.ok(), draft);
  }

  /** Saves a draft anew, if it still is of the revision in {@code If-Match}. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed(Role.REGISTRANT)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch,
      DraftForm draft) {
    DraftId named = new DraftId(id);
    long revision = Revision.of(ifMatch);
    return shown(Response.ok(), drafts.change(account(security), named, revision, draft.text()));
  }

  /** Files what the draft says, once; what is wrong with it is told now. */
  @POST
  @Path("{id}/submit")
  @Allowed(Role.REGISTRANT)
  public Response submit(
      @Context SecurityContext security,
      @Context ContainerRequestContext request,
      @Context Providers providers,
      @HeaderParam("Idempotency-Key") String key,
      @PathParam("id") String id) {
    return filings.answer(
        drafts.submit(
            Callers.filer(security),
            new DraftId(id),
            new IdempotencyKey(key),
            new BodyOfFiling(request, providers)));
  }

  /** Deletes a draft; what it filed stays. */
  @DELETE
  @Path("{id}")
  @Allowed(Role.REGISTRANT)
  public void delete(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String ifMatch) {
    Optional<Long> revision = Optional.ofNullable(ifMatch).map(Revision::of);
    drafts.delete(account(security), new DraftId(id), revision);
  }

  private static Response shown(Response.ResponseBuilder answer, Draft draft) {
    return answer.tag(Revision.tag(draft)).entity(ShownDraft.of(draft)).build();
  }

  private static String account(SecurityContext security) {
    return Callers.filer(security).account();
  }
}
