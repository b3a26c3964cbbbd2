package org.openpps.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.TestService;

class SafeHeadersTest {
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
  @ValueSource(strings = {"/v1/health", "/v1/nowhere", "/v1/uploads"})
  void every_answer_carries_them_once(String path) {
    HttpResponse<String> answer = service.get(path);

    SafeHeaders.HEADERS.forEach(
        (name, value) -> assertThat(answer.headers().allValues(name)).containsExactly(value));
  }

  @Test
  void a_resource_that_says_otherwise_is_left_as_it_is() {
    assertThat(place().headers().allValues("Cache-Control")).containsExactly("no-cache");
  }

  @Test
  void a_location_does_not_repeat_what_the_caller_called_the_host() {
    assertThat(place().headers().firstValue("Location")).hasValue("/v1/places/1");
  }

  @Test
  void each_request_has_an_id_of_its_own() {
    String first = service.get("/v1/health").headers().firstValue("X-Request-Id").orElseThrow();

    assertThat(service.get("/v1/health").headers().firstValue("X-Request-Id"))
        .isPresent()
        .isNotEqualTo(Optional.of(first));
  }

  private static HttpResponse<String> place() {
    return service.send("POST", "/v1/places", "text/plain", BodyPublishers.noBody());
  }
}
