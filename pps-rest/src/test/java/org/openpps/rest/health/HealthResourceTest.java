package org.openpps.rest.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.rest.testing.TestService;

class HealthResourceTest {
  @Test
  void a_healthy_service_is_up() {
    try (TestService service = TestService.of()) {
      HttpResponse<String> answer = service.get("/v1/health");

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
      assertThat(answer.body()).isEqualTo("{\"status\":\"up\"}");
    }
  }

  @Test
  void an_ailing_service_says_why() {
    HealthCheck check = () -> Optional.of("The disk does not answer.");
    try (TestService service = TestService.checkedBy(check)) {
      HttpResponse<String> answer = service.get("/v1/health");

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(TestService.json(answer).path("code").asText()).isEqualTo("service-unavailable");
      assertThat(TestService.json(answer).path("detail").asText())
          .isEqualTo("The disk does not answer.");
    }
  }
}
