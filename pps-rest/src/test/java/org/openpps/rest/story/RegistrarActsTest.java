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
  void what_the_registrar_keeps_from_others_is_found_and_not_shown_until_it_is_lifted() {
    String number = story.registrations().get(0);
    JsonNode grantor = shown("/v1/registrations/" + number).at("/registration/grantors/0");
    String path = "/v1/entries/" + number + "/suppressions";
    String body =
        "{\"parts\": [" + grantor.path("part").asInt() + "], \"reason\": \"A threat was shown.\"}";

    assertThat(registrar.post(path, body).statusCode()).isEqualTo(201);
    assertThat(bySerial()).hasSize(2);
    assertThat(shown("/v1/registrations/" + number).at("/registration/grantors/0").has("value"))
        .isFalse();
    assertThat(code(registrar.post(path, body), 409)).isEqualTo("already-suppressed");
    assertThat(code(story.host().post(path, body), 403)).isEqualTo("forbidden");

    assertThat(registrar.post(path + "/lifting", body).statusCode()).isEqualTo(201);
    assertThat(shown("/v1/registrations/" + number).at("/registration/grantors/0"))
        .isEqualTo(grantor);
  }

  @Test
  void what_the_registrar_corrects_is_found_by_what_it_is_from_then_on() {
    String number = story.registrations().get(0);
    String path = "/v1/registrations/" + number;
    JsonNode was = shown(path).at("/registration/collateral/0");
    String body =
        """
        {"replaceCollateral": [{"item": {"entry": "%s", "part": %d}, "by": %s}],
         "text": "As handed in.", "reason": "Taken down wrongly."}"""
            .formatted(
                was.path("entry").asText(), was.path("part").asInt(), Bodies.goods("RIGHT-1"));

    assertThat(code(story.host().post(path + "/corrections", body), 403)).isEqualTo("forbidden");
    assertThat(registrar.post(path + "/corrections", "{\"clearText\": true}").body())
        .contains("value-missing", "/reason");
    assertThat(registrar.post(path + "/corrections", body).statusCode()).isEqualTo(201);
    assertThat(shown(path).at("/registration/collateral").findValuesAsText("serial"))
        .contains("RIGHT-1");
    assertThat(shown(path).at("/registration/text/value").asText()).isEqualTo("As handed in.");
    assertThat(shown(path).path("status").asText()).isEqualTo("live");
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
