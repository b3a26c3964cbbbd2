package org.openpps.rest.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import java.util.UUID;

/**
 * Gives each request an id of the server's own making, so that it is unique, and ties answer and
 * problem to it.
 */
@PreMatching
@Priority(0)
public final class RequestId implements ContainerRequestFilter, ContainerResponseFilter {
  /** The header in which every answer carries the id. */
  public static final String HEADER = "X-Request-Id";

  private static final String PROPERTY = RequestId.class.getName();

  /** A fresh id. */
  public static String next() {
    return UUID.randomUUID().toString();
  }

  /** The id of a request that passed this filter. */
  public static String of(ContainerRequestContext request) {
    return (String) request.getProperty(PROPERTY);
  }

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(PROPERTY, next());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    String id = of(request);
    response.getHeaders().putSingle(HEADER, id);
    if (response.getEntity() instanceof Problem problem) {
      response.setEntity(problem.at(id));
    }
  }
}
