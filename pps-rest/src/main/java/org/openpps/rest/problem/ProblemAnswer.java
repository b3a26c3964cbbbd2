package org.openpps.rest.problem;

import jakarta.ws.rs.core.Response;

/** Puts a problem into an HTTP answer. */
final class ProblemAnswer {
  private ProblemAnswer() {}

  static Response of(Problem problem) {
    return with(Response.status(problem.status()), problem);
  }

  /** Keeps the headers that another layer gave, such as {@code Allow}. */
  static Response with(Response.ResponseBuilder answer, Problem problem) {
    return answer.type(Problem.MEDIA_TYPE).entity(problem).build();
  }
}
