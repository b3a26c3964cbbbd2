package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;

/** An order of a court is registered on its own: it is found, and is no security interest. */
class NoticeOfOrderTest {
  @TempDir Path directory;
  private Colocation story;

  @BeforeEach
  void file() {
    story = Colocation.in(directory);
  }

  @AfterEach
  void stop() {
    story.close();
  }

  @Test
  void it_is_checked_filed_found_and_read_with_what_was_ordered() {
    String body = Bodies.notice(story.group(), "ORD-1");
    JsonNode report = TestService.json(story.host().post("/v1/preflight", body));
    assertThat(report.path("passes").asBoolean()).isTrue();
    assertThat(report.at("/notes").findValuesAsText("message"))
        .anyMatch(note -> note.contains("no security interest"));

    String number = Colocation.numbers(story.host().post("/v1/filings", body)).get(0);
    JsonNode found =
        TestService.json(
            story.stranger().post("/v1/searches", Bodies.search("serial", "serial", "ORD-1")));
    assertThat(found.findValuesAsText("number")).contains(number);
    JsonNode terms =
        TestService.json(story.stranger().get("/v1/registrations/" + number))
            .at("/registration/terms");
    assertThat(terms.path("interest").asText()).isEqualTo("non-security-notice");
    assertThat(terms.at("/notice/court").asText()).isEqualTo("Supreme Court of New South Wales");
    assertThat(terms.at("/notice/effectiveUntil").asText()).isEqualTo("2027-03-02");
  }

  @Test
  void a_kind_that_the_profile_does_not_know_is_refused_with_its_place() {
    long before = story.served().entries();
    HttpResponse<String> refused =
        story
            .host()
            .post(
                "/v1/filings",
                Bodies.notice(story.group(), "ORD-1").replace("court-order", "crown-charge"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(TestService.json(refused).at("/errors/0/code").asText())
        .isEqualTo("order-kind-unknown");
    assertThat(TestService.json(refused).at("/errors/0/pointer").asText())
        .isEqualTo("/registrations/0/notice/kind");
    assertThat(story.served().entries()).isEqualTo(before);
  }
}
