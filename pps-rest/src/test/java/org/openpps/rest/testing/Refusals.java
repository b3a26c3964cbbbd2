package org.openpps.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/** Holds an answer to be a problem, and the ledger to be of the size it had. */
public final class Refusals {
  private final ServedRegister served;

  public Refusals(ServedRegister served) {
    this.served = served;
  }

  /** The whole request is refused for {@code code}. */
  public JsonNode refused(int status, String code, Supplier<HttpResponse<String>> request) {
    long before = served.entries();
    HttpResponse<String> answer = request.get();
    assertThat(served.entries()).as("entries").isEqualTo(before);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode problem = TestService.json(answer);
    assertThat(problem.path("code").asText()).as(answer.body()).isEqualTo(code);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("detail").asText()).isNotBlank();
    assertThat(problem.path("hint").asText()).isNotBlank();
    return problem;
  }

  /** The body is refused for exactly these reasons, each written {@code pointer code}. */
  public void refusedFor(List<String> reasons, int status, Supplier<HttpResponse<String>> request) {
    String first = reasons.get(0);
    JsonNode problem = refused(status, first.substring(first.indexOf(' ') + 1), request);
    assertThat(reasons(problem)).containsExactlyInAnyOrderElementsOf(reasons);
    for (JsonNode error : problem.path("errors")) {
      assertThat(error.path("message").asText()).isNotBlank();
      assertThat(error.path("hint").asText()).isNotBlank();
    }
  }

  private static List<String> reasons(JsonNode problem) {
    return StreamSupport.stream(problem.path("errors").spliterator(), false)
        .map(error -> error.path("pointer").asText() + " " + error.path("code").asText())
        .toList();
  }
}
