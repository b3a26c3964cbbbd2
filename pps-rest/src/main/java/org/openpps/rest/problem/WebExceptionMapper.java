package org.openpps.rest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** What Jakarta REST itself answers: no such path, method or media type. */
public final class WebExceptionMapper implements ExceptionMapper<WebApplicationException> {
  @Override
  public Response toResponse(WebApplicationException exception) {
    Response answer = exception.getResponse();
    if (answer.hasEntity() || answer.getStatus() < 400) {
      return answer;
    }
    return ProblemAnswer.with(Response.fromResponse(answer), Problem.ofStatus(answer.getStatus()));
  }
}
