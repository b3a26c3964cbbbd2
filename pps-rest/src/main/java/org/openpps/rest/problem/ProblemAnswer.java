package org.openpps.rest.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Puts a problem into an HTTP answer. */
final class ProblemAnswer {
  private static final int UNAUTHORIZED = 401;
  private static final int UNAVAILABLE = 503;
  private static final int SECONDS = 1;
  private static final String CHALLENGE = "Bearer realm=\"PPS register\"";

  private ProblemAnswer() {}

  /**
   * Whoever showed no valid key is told how to show one (RFC 6750, section 3), and whoever may
   * succeed later when to ask again (RFC 9110, section 10.2.3).
   */
  static Response of(Problem problem) {
    Response.ResponseBuilder answer = Response.status(problem.status());
    if (problem.status() == UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
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
