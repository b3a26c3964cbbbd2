package org.openpps.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.RawHttp;
import org.openpps.rest.testing.TestService;

class ProblemPagesTest {
  private static final String HEAD =
      "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";

  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.of(new UploadResource());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "GET\r\n\r\n",
        "GET /v1/health HTTP/9.9\r\nHost: localhost\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\n\r\n",
        "GET /v1/health HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
        "GET /v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /v1/../x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /v1/a%2fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "POST /v1/uploads HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
        "POST /v1/uploads HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      })
  void a_request_that_cannot_be_read_is_a_problem(String request) {
    String answer = RawHttp.exchange(service.server().address(), request);

    assertThat(answer).matches("(?s)HTTP/1.1 (4..|505) .*");
    assertProblem(answer);
  }

  @Test
  void a_head_that_is_too_large_is_a_problem() {
    String request = HEAD + "X-Long: " + "x".repeat(20_000) + "\r\n\r\n";
    String answer = RawHttp.exchange(service.server().address(), request);

    assertThat(answer).startsWith("HTTP/1.1 431 ");
    assertThat(assertProblem(answer).path("code").asText()).isEqualTo("address-too-long");
  }

  @Test
  void an_address_that_is_too_long_is_a_problem() {
    String request = HEAD.replace("health", "x".repeat(20_000)) + "\r\n";
    String answer = RawHttp.exchange(service.server().address(), request);

    assertThat(answer).startsWith("HTTP/1.1 414 ");
    assertProblem(answer);
  }

  @Test
  void a_body_that_breaks_off_is_the_callers_fault() {
    String request =
        "POST /v1/uploads HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
    String answer = RawHttp.exchange(service.server().address(), request);

    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(assertProblem(answer).path("code").asText()).isEqualTo("request-malformed");
  }

  @Test
  void no_answer_says_what_the_server_is_made_of() {
    assertThat(RawHttp.exchange(service.server().address(), HEAD + "\r\n"))
        .doesNotContainIgnoringCase("jetty")
        .doesNotContainIgnoringCase("jersey");
  }

  private static JsonNode assertProblem(String answer) {
    assertThat(answer)
        .contains("Content-Type: application/problem+json")
        .contains("X-Content-Type-Options: nosniff")
        .contains("X-Request-Id: ")
        .doesNotContainIgnoringCase("jetty");
    JsonNode problem = TestService.json(RawHttp.body(answer).replaceAll("(?s)^[^{]*|[^}]*$", ""));
    assertThat(problem.path("status").asText()).isEqualTo(answer.substring(9, 12));
    assertThat(problem.path("code").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).startsWith("urn:uuid:");
    return problem;
  }
}
