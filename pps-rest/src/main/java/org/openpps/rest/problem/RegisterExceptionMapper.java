package org.openpps.rest.problem;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.openpps.model.error.RegisterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the register refuses, told by the code and the violations that it names. */
public final class RegisterExceptionMapper implements ExceptionMapper<RegisterException> {
  private static final Logger LOG = LoggerFactory.getLogger(RegisterExceptionMapper.class);

  @Inject private Provider<ContainerRequestContext> request;

  @Override
  public Response toResponse(RegisterException refusal) {
    Problem problem = Problem.of(refusal);
    if (problem.status() >= 500) {
      String id = RequestId.of(request.get());
      LOG.warn("request {}: {}", id, refusal.getMessage(), refusal.getCause());
    }
    return ProblemAnswer.of(problem);
  }
}
