package org.openpps.rest.problem;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.openpps.model.error.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Anything unforeseen: the caller gets an id, the log the same id and the stack trace. */
public final class FaultMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = LoggerFactory.getLogger(FaultMapper.class);

  @Inject private Provider<ContainerRequestContext> request;

  @Override
  public Response toResponse(Throwable fault) {
    LOG.error("request {}: unforeseen failure", RequestId.of(request.get()), fault);
    return ProblemAnswer.of(Problem.ofStatus(ProblemStatus.of(ErrorCode.INTERNAL_FAULT)));
  }
}
