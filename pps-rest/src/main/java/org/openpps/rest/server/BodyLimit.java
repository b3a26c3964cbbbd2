package org.openpps.rest.server;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;

/** Holds every body to its limit, by what its head says and by what really comes. */
@PreMatching
@Priority(100)
final class BodyLimit implements ContainerRequestFilter, ContainerResponseFilter {
  /** Enough for a body some times too large; who sends more finds the connection closed. */
  private static final long DISCARDED = 16L << 20;

  private static final String PROPERTY = BodyLimit.class.getName();
  private static final int FIRST_REFUSAL = 400;

  private final RequestLimits limits;

  BodyLimit(RequestLimits limits) {
    this.limits = limits;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    long most = limits.octets(request.getMethod(), request.getUriInfo().getPath());
    CountedBody body = new CountedBody(request.getEntityStream(), most);
    request.setEntityStream(body);
    request.setProperty(PROPERTY, body);
    if (announced(request) > most) {
      throw CountedBody.tooLarge(most);
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < FIRST_REFUSAL
        || !(request.getProperty(PROPERTY) instanceof CountedBody body)) {
      return;
    }
    boolean waits = request.getHeaderString("Expect") != null && body.untouched();
    if (!waits) {
      body.discard(DISCARDED);
    }
  }

  /** Jetty has refused what is not a number; {@code getLength} would stop at two GiB. */
  private static long announced(ContainerRequestContext request) {
    String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }
}
