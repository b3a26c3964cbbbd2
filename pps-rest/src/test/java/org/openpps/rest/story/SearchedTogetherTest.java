package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.note.VerifierKey;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;

class SearchedTogetherTest {
  private static final String RACK =
      "{\"by\":\"party\",\"identifier\":{\"scheme\":\"acn\",\"value\":\"005 749 986\"}}";
  private static final String TITLE = "{\"by\":\"title\",\"title\":\"BasicBag\"}";
  private static final String HOLDER =
      "{\"by\":\"holder\",\"name\":\"Deep Vault Data Centres Pty Limited\",\"role\":\"data-centre\"}";

  private static Colocation story;

  @BeforeAll
  static void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  static void stop() {
    if (story != null) {
      story.close();
    }
  }

  private static JsonNode asked(String path, String body) {
    HttpResponse<String> answer = story.stranger().post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return TestService.json(answer);
  }

  private static List<String> texts(JsonNode list, String pointer) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(each -> each.at(pointer).asText())
        .toList();
  }

  @Test
  void several_criteria_are_answered_apart_and_each_registration_is_told_once() {
    List<String> all = story.registrations();
    JsonNode answer =
        asked(
            "/v1/searches/combined", "{\"criteria\":[" + RACK + "," + TITLE + "," + HOLDER + "]}");
    assertThat(answer.at("/answers/0/answer/hits")).hasSize(2);
    assertThat(answer.at("/answers/1/answer/hits")).hasSize(2);
    assertThat(answer.at("/answers/2/answer/hits")).hasSize(2);
    assertThat(texts(answer.path("found"), "/number")).isEqualTo(all);
    assertThat(answer.at("/found/2/by").toString()).isEqualTo("[0,1]");
    assertThat(answer.at("/found/2/link").asText()).isEqualTo("asked");
  }

  @Test
  void each_of_several_certificates_verifies_by_itself() {
    JsonNode answer =
        asked("/v1/search-certificates/combined", "{\"criteria\":[" + RACK + "," + TITLE + "]}");
    assertThat(answer.path("certificates")).hasSize(2);
    for (JsonNode certificate : answer.path("certificates")) {
      assertThat(verified(certificate.toString())).isEqualTo(Outcome.VERIFIED);
    }
  }

  @Test
  void what_follows_says_why_it_was_searched() {
    JsonNode answer =
        asked("/v1/searches/combined", "{\"criteria\":[" + RACK + "],\"resolve\":true}");
    assertThat(texts(answer.path("answers"), "/link"))
        .containsExactly("asked", "made-of-number", "equal-name");
    assertThat(answer.at("/answers/1/why").asText()).contains("ACN 005749986");
  }

  @Test
  void all_that_is_wrong_is_told_with_the_place_of_its_criterion() {
    HttpResponse<String> refused =
        story
            .stranger()
            .post(
                "/v1/searches/combined",
                "{\"criteria\":[{\"by\":\"title\",\"title\":\"..\"},{\"by\":\"holder\"}]}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(texts(TestService.json(refused).path("errors"), "/pointer"))
        .containsExactly("/criteria/0/title", "/criteria/1/identifier");
    HttpResponse<String> none = story.stranger().post("/v1/searches/combined", "{\"criteria\":[]}");
    assertThat(TestService.json(none).at("/errors/0/pointer").asText()).isEqualTo("/criteria");
  }

  @Test
  void what_came_since_a_moment_is_told() {
    JsonNode diff =
        asked("/v1/searches/diff", "{\"criterion\":" + RACK + ",\"since\":{\"entries\":2}}");
    assertThat(texts(diff.path("came"), "/why")).containsExactly("registered", "registered");
    assertThat(diff.at("/since/entries").asLong()).isEqualTo(2);
    HttpResponse<String> reversed =
        story
            .stranger()
            .post("/v1/searches/diff", "{\"criterion\":" + RACK + ",\"since\":{},\"entries\":2}");
    assertThat(reversed.body()).contains("moments-reversed");
  }

  @Test
  void which_came_first_is_told_and_proven() {
    List<String> all = story.registrations();
    String query = "?first=" + all.get(2) + "&second=" + all.get(0);
    JsonNode answer = TestService.json(story.stranger().get("/v1/ordinal-searches" + query));
    assertThat(answer.path("precedence").asText()).isEqualTo("after-in-one-filing");
    HttpResponse<String> proof = story.stranger().get("/v1/ordinal-searches/proof" + query);
    assertThat(verified(proof.body())).isEqualTo(Outcome.VERIFIED);
    HttpResponse<String> missing = story.stranger().get("/v1/ordinal-searches?first=" + all.get(0));
    assertThat(missing.statusCode()).isEqualTo(422);
    assertThat(missing.body()).contains("\"/second\"");
  }

  @Test
  void a_birth_is_one_text_so_that_its_year_and_date_agree() {
    HttpResponse<String> refused =
        story
            .stranger()
            .post(
                "/v1/searches",
                "{\"criterion\":{\"by\":\"individual\",\"familyName\":\"Quillfeather\","
                    + "\"birth\":{\"year\":1970,\"date\":\"1980-01-01\"}}}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(texts(TestService.json(refused).path("errors"), "/pointer"))
        .contains("/criterion/birth/date");
  }

  @Test
  void one_entry_is_proven_to_come_before_none() {
    String one = story.registrations().get(0);
    HttpResponse<String> refused =
        story.stranger().get("/v1/ordinal-searches/proof?first=" + one + "&second=" + one);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestService.json(refused).at("/errors/0/code").asText())
        .isEqualTo("ordinal-one-entry");
    assertThat(TestService.json(refused).at("/errors/0/pointer").asText()).isEqualTo("/second");
  }

  @Test
  void a_page_of_a_group_behind_no_number_is_refused_with_its_place() {
    String path = "/v1/groups/" + story.group() + "/registrations";
    for (String after : List.of("x", "000000000293", "")) {
      HttpResponse<String> refused = story.host().get(path + "?after=" + after);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(TestService.json(refused).at("/errors/0/code").asText()).isEqualTo("cursor-form");
      assertThat(TestService.json(refused).at("/errors/0/pointer").asText()).isEqualTo("/after");
    }
  }

  @Test
  void a_group_lists_its_own_in_pages_and_exports_them() {
    String path = "/v1/groups/" + story.group() + "/registrations";
    HttpResponse<String> page = story.host().get(path + "?limit=3&standing=live");
    assertThat(TestService.json(page).path("registrations")).hasSize(3);
    String next = page.headers().firstValue("Link").orElseThrow().replaceAll("^.*?/v1/", "/v1/");
    HttpResponse<String> rest = story.host().get(next.substring(0, next.indexOf('>')));
    assertThat(texts(TestService.json(rest).path("registrations"), "/registration/number"))
        .containsExactly(story.registrations().get(3));

    HttpResponse<String> lines = story.host().get(path + "/export?collateral=data-set");
    assertThat(lines.body().lines()).hasSize(2);
    assertThat(lines.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/x-ndjson");
    HttpResponse<String> csv = story.host().get(path + "/export?format=csv");
    assertThat(csv.body()).startsWith("number,status,began,ends,").endsWith("\r\n");
    assertThat(csv.body().lines()).hasSize(5);

    assertThat(story.stranger().get(path).statusCode()).isEqualTo(403);
    HttpResponse<String> unknown = story.host().get(path + "?standing=dead");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("\"/standing\"");
  }

  private static Outcome verified(String document) {
    String vkey = story.stranger().get("/v1/log/vkey").body().strip();
    return DocumentVerification.verify(document, Optional.of(VerifierKey.parse(vkey))).outcome();
  }
}
