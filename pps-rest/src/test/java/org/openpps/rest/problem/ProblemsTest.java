package org.openpps.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.TestService;

class ProblemsTest {
  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.of(new FaultyResource());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void an_unknown_path_is_a_problem() {
    assertProblem(service.get("/v1/nowhere"), 404, "path-unknown");
  }

  @Test
  void a_value_in_the_path_that_cannot_be_read_is_a_problem() {
    assertProblem(service.get("/v1/faults/code/NO_SUCH_CODE"), 404, "path-unknown");
  }

  @Test
  void an_unknown_method_is_a_problem_that_names_the_known_ones() {
    HttpResponse<String> answer =
        service.send("DELETE", "/v1/health", "text/plain", BodyPublishers.noBody());

    assertProblem(answer, 405, "method-unknown");
    assertThat(answer.headers().firstValue("Allow"))
        .hasValueSatisfying(allow -> assertThat(allow).contains("GET"));
  }

  @Test
  void an_answer_of_another_kind_is_a_problem_all_the_same() {
    HttpRequest request =
        HttpRequest.newBuilder(service.uri("/v1/health")).header("Accept", "text/html").build();

    assertProblem(service.send(request), 406, "answer-kind");
  }

  @Test
  void a_body_of_another_kind_is_a_problem() {
    HttpResponse<String> answer =
        service.send("POST", "/v1/faults/text", "image/png", BodyPublishers.ofString("x"));

    assertProblem(answer, 415, "body-kind");
  }

  @Test
  void a_media_type_that_is_none_is_a_problem() {
    HttpResponse<String> answer =
        service.send("POST", "/v1/faults/text", "nonsense", BodyPublishers.ofString("x"));

    assertProblem(answer, 400, "request-malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"unforeseen", "error", "unwritable"})
  void what_nobody_foresaw_is_told_by_an_id_that_stands_in_the_log(String path) {
    PrintStream console = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    HttpResponse<String> answer;
    try {
      answer = service.get("/v1/faults/" + path);
    } finally {
      System.setErr(console);
    }

    assertProblem(answer, 500, "internal-fault");
    String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
    assertThat(log.toString(StandardCharsets.UTF_8)).contains(id).contains("secret detail");
    assertThat(answer.body())
        .contains("urn:uuid:" + id)
        .doesNotContain("secret")
        .doesNotContain("Exception")
        .doesNotContain("org.openpps.rest");
  }

  @Test
  void a_refusal_carries_the_status_of_its_code_and_what_happened() {
    HttpResponse<String> answer = service.get("/v1/faults/code/FORBIDDEN");

    assertProblem(answer, 403, "forbidden");
    JsonNode problem = TestService.json(answer);
    assertThat(problem.path("detail").asText()).isEqualTo("As it happened.");
    assertThat(problem.path("type").asText()).isEqualTo("tag:openpps.org,2026:error/forbidden");
    assertThat(problem.has("errors")).isFalse();
  }

  @Test
  void who_may_succeed_later_is_told_when_to_ask_again() {
    HttpResponse<String> answer = service.get("/v1/faults/code/REGISTER_BUSY");

    assertProblem(answer, 503, "register-busy");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
  }

  @Test
  void a_refusal_without_a_body_gets_one() {
    assertProblem(service.get("/v1/faults/bare"), 409, "request-malformed");
  }

  @Test
  void a_head_request_is_refused_without_a_body() {
    HttpRequest request =
        HttpRequest.newBuilder(service.uri("/v1/nowhere"))
            .method("HEAD", BodyPublishers.noBody())
            .build();

    HttpResponse<String> answer = service.send(request);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void a_refusal_for_several_reasons_lists_them() {
    HttpResponse<String> answer = service.get("/v1/faults/refused");

    assertProblem(answer, 422, "acn-check-digit");
    assertThat(TestService.json(answer).path("errors").size()).isEqualTo(2);
    assertThat(TestService.json(answer).at("/errors/1/pointer").asText()).isEqualTo("/b");
    assertThat(TestService.json(answer).at("/errors/1/code").asText()).isEqualTo("acn-form");
  }

  @Test
  void constraints_checked_by_a_resource_are_told_the_same_way() {
    HttpResponse<String> answer = service.get("/v1/faults/constraint");

    assertProblem(answer, 422, "value-missing");
    assertThat(TestService.json(answer).at("/errors/0/pointer").asText()).isEqualTo("/name");
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue(Problem.MEDIA_TYPE);
    JsonNode problem = TestService.json(answer);
    assertThat(problem.path("status").asInt()).isEqualTo(status);
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("hint").asText()).isNotBlank();
    assertThat(problem.path("instance").asText())
        .isEqualTo("urn:uuid:" + answer.headers().firstValue("X-Request-Id").orElseThrow());
  }
}
