package org.openpps.rest.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftResourceTest {
  private static final String NOBODYS = "/v1/drafts/0f8fad5b-d9cb-469f-a165-70867728950e";

  private Colocation story;
  private Caller host;

  @BeforeAll
  void file(@TempDir Path directory) {
    story = Colocation.in(directory);
    host = story.host();
  }

  @AfterAll
  void stop() {
    story.close();
  }

  private static String draft(String filing) {
    return "{\"title\": \"Servers\", \"filing\": " + filing + "}";
  }

  private String saved(String filing) {
    HttpResponse<String> answer = host.post("/v1/drafts", draft(filing));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private HttpResponse<String> put(String place, String tag, String body) {
    return host.send(
        host.request(place)
            .header("Content-Type", "application/json")
            .header("If-Match", tag)
            .PUT(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> submitted(Caller caller, String place, String key) {
    return caller.send(
        caller
            .request(place + "/submit")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.noBody()));
  }

  private int found(String serial) {
    return Colocation.found(
            story.stranger().post("/v1/searches", Bodies.search("serial", "serial", serial)))
        .size();
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(TestService.json(answer).path("code").asText()).isEqualTo(code);
    assertThat(TestService.json(answer).path("hint").asText()).isNotEmpty();
  }

  @Test
  void a_draft_is_saved_incomplete_changed_and_submitted_once() {
    String place = saved("{\"registrations\": [{\"collateral\": []}]}");
    HttpResponse<String> shown = host.get(place);
    assertThat(shown.headers().firstValue("ETag")).contains("\"1\"");
    JsonNode read = TestService.json(shown);
    assertThat(read.path("status").asText()).isEqualTo("open");
    assertThat(read.at("/filing/registrations/0/collateral").isArray()).isTrue();

    HttpResponse<String> told = submitted(host, place, "early");
    refused(told, 422, "value-missing");
    assertThat(TestService.json(told).path("errors").findValuesAsText("pointer"))
        .contains("/group", "/registrations/0/interest", "/registrations/0/collateral");

    String whole = draft(Bodies.oneServer(story.group(), "DRAFT-HTTP-1"));
    HttpResponse<String> changed = put(place, "\"1\"", whole);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
    refused(put(place, "\"1\"", whole), 412, "draft-changed");

    HttpResponse<String> receipt = submitted(host, place, "first");
    List<String> numbers = Colocation.numbers(receipt);
    assertThat(numbers).hasSize(1);
    assertThat(Colocation.numbers(submitted(host, place, "first"))).isEqualTo(numbers);
    refused(submitted(host, place, "second"), 409, "draft-submitted");
    refused(put(place, "\"2\"", whole), 409, "draft-submitted");
    assertThat(found("DRAFT-HTTP-1")).isEqualTo(1);
    JsonNode after = TestService.json(host.get(place));
    assertThat(after.path("status").asText()).isEqualTo("submitted");
    assertThat(after.path("filed").asText()).isEqualTo(numbers.get(0));
  }

  @Test
  void saved_again_under_its_key_it_is_one_draft() {
    String body = draft("{}");
    HttpResponse<String> first = host.post("/v1/drafts", body, "save-once");
    HttpResponse<String> again = host.post("/v1/drafts", body, "save-once");
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    refused(
        host.post("/v1/drafts", draft("{\"group\": \"1\"}"), "save-once"),
        422,
        "idempotency-key-reused");
  }

  @Test
  void a_list_is_paged_by_link() {
    Caller other = story.served().caller("pager", Role.REGISTRANT);
    for (int i = 0; i < 5; i++) {
      assertThat(other.post("/v1/drafts", draft("{}")).statusCode()).isEqualTo(201);
    }
    List<String> ids = new ArrayList<>();
    Optional<String> page = Optional.of("/v1/drafts?limit=2");
    while (page.isPresent()) {
      HttpResponse<String> answer = other.get(page.get());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      TestService.json(answer).path("drafts").forEach(d -> ids.add(d.path("id").asText()));
      page =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.replaceFirst("^<(.*)>;\\s*rel=\"next\"$", "$1"));
    }
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void it_is_not_deleted_by_whoever_has_not_seen_its_last_change() {
    String place = saved("{}");
    assertThat(put(place, "\"1\"", draft("{}")).statusCode()).isEqualTo(200);

    refused(deleted(place, "\"1\""), 412, "draft-changed");
    refused(deleted(place, "\"zzz\""), 412, "draft-changed");
    assertThat(deleted(place, "\"2\"").statusCode()).isEqualTo(204);
  }

  private HttpResponse<String> deleted(String place, String tag) {
    return host.send(host.request(place).header("If-Match", tag).DELETE());
  }

  @Test
  void deleted_it_is_gone() {
    String place = saved("{}");
    assertThat(host.send(host.request(place).DELETE()).statusCode()).isEqualTo(204);
    refused(host.get(place), 404, "draft-unknown");
    refused(host.send(host.request(place).DELETE()), 404, "draft-unknown");
    refused(submitted(host, place, "k"), 404, "draft-unknown");
  }

  @Test
  void nobody_else_sees_it() {
    String place = saved("{}");
    Caller other = story.served().caller("other-host", Role.REGISTRANT);
    refused(other.get(place), 404, "draft-unknown");
    refused(other.send(other.request(place).DELETE()), 404, "draft-unknown");
    refused(submitted(other, place, "k"), 404, "draft-unknown");
    refused(story.stranger().get(place), 403, "forbidden");
    assertThat(host.get(place).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "'[]', value-kind",
    "'{\"filing\": 1}', value-kind",
    "'{\"filing\": []}', value-kind",
    "'{\"title\": \"x\"}', value-missing",
    "'{\"filing\": {}, \"note\": 1}', property-unknown",
    "'{\"filing\": {}, \"title\": \"a\\u0007b\"}', text-character",
    "'{\"filing\": {}, \"title\": \" \"}', text-blank"
  })
  void a_body_that_is_no_draft_is_refused(String body, String code) {
    HttpResponse<String> answer = host.post("/v1/drafts", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
    assertThat(TestService.json(answer).at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void what_the_address_and_the_headers_get_wrong_is_told() {
    String place = saved("{}");
    refused(host.get("/v1/drafts/none"), 404, "draft-unknown");
    refused(host.get(NOBODYS), 404, "draft-unknown");
    refused(host.get("/v1/drafts?after=x"), 422, "cursor-form");
    refused(host.get("/v1/drafts?after=1_" + "-".repeat(36)), 422, "cursor-form");
    refused(host.get("/v1/drafts?limit=0"), 422, "value-kind");
    refused(put(place, "W/\"1\"", draft("{}")), 412, "draft-changed");
    refused(put(place, "*", draft("{}")), 412, "draft-changed");
    refused(
        host.put(place, "application/json", BodyPublishers.ofString(draft("{}"))),
        428,
        "if-match-missing");
    refused(
        host.send(host.request(place + "/submit").POST(BodyPublishers.noBody())),
        400,
        "idempotency-key-form");
  }
}
