package org.openpps.rest.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;

/** A refusal that came without a body, from Jersey itself or from a resource, becomes a problem. */
public final class BareRefusal implements ContainerResponseFilter {
  private static final int FIRST_REFUSAL = 400;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= FIRST_REFUSAL && !response.hasEntity()) {
      response.setEntity(
          Problem.ofStatus(response.getStatus()),
          new Annotation[0],
          MediaType.valueOf(Problem.MEDIA_TYPE));
    }
  }
}
