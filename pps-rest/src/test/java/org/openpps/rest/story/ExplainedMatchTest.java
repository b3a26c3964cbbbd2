package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.ServedRegister;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

/** Why a search would find one name or serial number by another. */
class ExplainedMatchTest {
  private static ServedRegister served;
  private static Caller searcher;

  @BeforeAll
  static void serve(@TempDir Path directory) {
    served = ServedRegister.in(directory);
    searcher = served.caller("searcher", Role.SEARCHER);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void two_names_are_compared_step_by_step() {
    JsonNode answer =
        explained(
            "us-iaca-503",
            "{\"by\":\"organisation\",\"name\":\"Acme\\u00A0Widgets Co., Inc.\"}",
            "{\"by\":\"organisation\",\"name\":\"The Acme Widgets LLC\"}");

    assertThat(answer.path("profile").asText()).isEqualTo("us-iaca-503@1");
    assertThat(answer.path("match").asText()).isEqualTo("exact");
    assertThat(answer.at("/query/exact").asText()).isEqualTo("ACMEWIDGETS");
    assertThat(answer.at("/query/cleaned/0").asText()).contains("U+00A0");
    assertThat(answer.at("/candidate/exactSteps").findValuesAsText("rule"))
        .containsExactly("capitals", "noise-words-at-the-end", "leading-the", "blanks-dropped");
  }

  @Test
  void a_similar_name_has_a_score_and_reasons() {
    JsonNode answer =
        explained(
            "au-exact@1",
            "{\"by\":\"person\",\"familyName\":\"Smith\",\"givenNames\":\"Bob\",\"birth\":\"1970\"}",
            "{\"by\":\"person\",\"familyName\":\"Smith\",\"givenNames\":\"Robert\",\"birth\":\"1970-05-06\"}");

    assertThat(answer.path("match").asText()).isEqualTo("similar");
    assertThat(answer.path("score").asInt()).isBetween(90, 99);
    assertThat(answer.path("why").toString()).contains("BOB and ROBERT stand for one another.");
  }

  @Test
  void a_control_character_in_a_criterion_is_cleaned_and_not_refused() {
    JsonNode answer =
        explained(
            "custody-exact",
            "{\"by\":\"serial\",\"serial\":\"437xr\\t1138r2\\u0000\"}",
            "{\"by\":\"serial\",\"serial\":\"437XR1138R2\"}");

    assertThat(answer.path("match").asText()).isEqualTo("exact");
    assertThat(answer.at("/query/cleaned")).isNotEmpty();
  }

  @Test
  void what_cannot_be_compared_is_refused_with_its_pointer() {
    String name = "{\"by\":\"organisation\",\"name\":\"Acme\"}";
    String born = "{\"by\":\"person\",\"familyName\":\"Smith\",\"birth\":\"soon\"}";

    refused("nowhere", name, name, "value-unknown", "/profile");
    refused("nz-exact", name, "{\"by\":\"serial\",\"serial\":\"1\"}", "value-kind", "/candidate");
    refused("nz-exact", name, born, "date-form", "/candidate/birth");
    refused("nz-exact", name, "{\"by\":\"organisation\"}", "value-missing", "/candidate/name");
    String nothing = "{\"by\":\"organisation\",\"name\":\"\\u200B\"}";
    refused("nz-exact", nothing, nothing, "value-missing", "/query/name");
    refused("x".repeat(1000), name, name, "text-too-long", "/profile");
  }

  private static void refused(
      String profile, String query, String candidate, String code, String pointer) {
    HttpResponse<String> answer = post(profile, query, candidate);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(answer.body()).contains("\"" + code + "\"", "\"" + pointer + "\"");
  }

  private static JsonNode explained(String profile, String query, String candidate) {
    HttpResponse<String> answer = post(profile, query, candidate);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestService.json(answer);
  }

  private static HttpResponse<String> post(String profile, String query, String candidate) {
    return searcher.post(
        "/v1/match",
        "{\"profile\":\"%s\",\"query\":%s,\"candidate\":%s}".formatted(profile, query, candidate));
  }
}
