package org.openpps.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Puts a problem into an HTTP answer. */
final class ProblemAnswer {
  private static final int UNAVAILABLE = 503;
  private static final int SECONDS = 1;

  private ProblemAnswer() {}

  /** Whoever may succeed later is told when to ask again (RFC 9110, section 10.2.3). */
  static Response of(Problem problem) {
    Response.ResponseBuilder answer = Response.status(problem.status());
    if (problem.status() == UNAVAILABLE) {
      answer.header(HttpHeaders.RETRY_AFTER, SECONDS);
    }
    return with(answer, problem);
  }

  /** Keeps the headers that another layer gave, such as {@code Allow}. */
  static Response with(Response.ResponseBuilder answer, Problem problem) {
    return answer.type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
