package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

class RegistrarActsTest {
  private static final String REASON = "{\"reason\": \"A court ordered it.\"}";

  @TempDir Path directory;
  private Colocation story;
  private Caller registrar;

  @BeforeEach
  void file() {
    story = Colocation.in(directory);
    registrar = story.served().caller("registrar", Role.REGISTRAR);
  }

  @AfterEach
  void stop() {
    story.close();
  }

  @Test
  void what_the_registrar_removes_is_found_again_when_it_is_restored() {
    String hardware = story.registrations().get(0);
    String other = story.registrations().get(1);
    String path = "/v1/registrations/" + hardware;

    assertThat(registrar.post(path + "/removal", REASON).statusCode()).isEqualTo(201);
    assertThat(bySerial()).containsExactly(other);
    assertThat(shown(path).path("status").asText()).isEqualTo("removed");
    assertThat(code(story.host().post(path + "/discharge", "{}"), 409))
        .isEqualTo("registration-removed");
    assertThat(code(registrar.post(path + "/removal", REASON), 409))
        .isEqualTo("registration-removed");

    assertThat(registrar.post(path + "/restoration", REASON).statusCode()).isEqualTo(201);
    assertThat(bySerial()).containsExactly(hardware, other);
    assertThat(shown(path).path("status").asText()).isEqualTo("live");
    assertThat(code(registrar.post(path + "/restoration", REASON), 409))
        .isEqualTo("registration-not-removed");
  }

  @Test
  void without_a_reason_or_without_the_role_nothing_is_removed() {
    String path = "/v1/registrations/" + story.registrations().get(0) + "/removal";
    assertThat(registrar.post(path, "{}").body()).contains("value-missing", "/reason");
    assertThat(code(story.host().post(path, REASON), 403)).isEqualTo("forbidden");
    assertThat(bySerial()).hasSize(2);
  }

  private List<String> bySerial() {
    return Colocation.found(
        story.stranger().post("/v1/searches", Bodies.search("serial", "serial", Bodies.SERIAL)));
  }

  private JsonNode shown(String path) {
    return TestService.json(story.stranger().get(path));
  }

  private static String code(HttpResponse<String> refusal, int status) {
    assertThat(refusal.statusCode()).as(refusal.body()).isEqualTo(status);
    return TestService.json(refusal).path("code").asText();
  }
}
