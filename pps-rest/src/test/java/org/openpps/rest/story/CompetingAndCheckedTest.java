package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

/** Another group claims what the host of the story has claimed. */
class CompetingAndCheckedTest {
  private static Colocation story;
  private static Caller rival;
  private static String group;

  @BeforeAll
  static void file(@TempDir Path directory) {
    story = Colocation.in(directory);
    rival = story.served().caller("rival", Role.REGISTRANT);
    group = Colocation.numbers(rival.post("/v1/groups", Bodies.group())).get(0);
  }

  @AfterAll
  static void stop() {
    if (story != null) {
      story.close();
    }
  }

  private static String bundle() {
    return Bodies.bundle(group, Colocation.digest(Bodies.MANIFEST));
  }

  @Test
  void a_check_counts_competing_claims_and_writes_nothing_and_filing_names_them() {
    JsonNode before = TestService.json(rival.get("/v1/groups/" + group + "/notices"));
    JsonNode report = TestService.json(rival.post("/v1/preflight", bundle()));

    assertThat(report.path("passes").asBoolean()).isTrue();
    assertThat(report.at("/registrations/0/competing").asInt()).isEqualTo(2);
    assertThat(report.at("/registrations/0/selfSearch").size()).isPositive();
    assertThat(report.at("/at/entries").asLong()).isPositive();
    assertThat(report.toString()).doesNotContain(story.registrations());
    assertThat(TestService.json(rival.get("/v1/groups/" + group + "/notices"))).isEqualTo(before);

    String filed = Colocation.numbers(rival.post("/v1/filings", bundle())).get(0);
    JsonNode competing =
        TestService.json(rival.get("/v1/filings/" + filed + "/competing-claims")).path("notices");
    assertThat(competing.findValuesAsText("registration")).isSorted().isNotEmpty();

    JsonNode told =
        TestService.json(story.host().get("/v1/groups/" + story.group() + "/notices"))
            .path("notices");
    assertThat(told).containsExactlyInAnyOrderElementsOf(competing);
    assertThat(told.toString()).doesNotContain("birthDate", "email", "address");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9999-12-31", "+999999999-12-31", "0001-01-01", "-999999999-01-01"})
  void a_last_day_beyond_all_calendars_is_an_error_and_no_fault(String day) {
    String late =
        bundle().replaceFirst("\"interest\"", "\"lastDay\": \"" + day + "\", \"interest\"");
    HttpResponse<String> checked = story.host().post("/v1/preflight", late);
    assertThat(checked.statusCode()).as(checked.body()).isIn(200, 400, 422);
    assertThat(checked.body()).contains("/registrations/0/lastDay");
    String renewal = "/v1/registrations/" + story.registrations().get(0) + "/renewals";
    assertThat(story.host().post(renewal, "{\"lastDay\": \"" + day + "\"}").statusCode())
        .isBetween(400, 499);
  }

  @Test
  void notices_and_competing_claims_are_for_the_group_and_the_filer_alone() {
    assertThat(rival.get("/v1/groups/" + story.group() + "/notices").statusCode()).isEqualTo(403);
    assertThat(
            rival
                .get("/v1/filings/" + story.registrations().get(0) + "/competing-claims")
                .statusCode())
        .isEqualTo(403);
    assertThat(story.stranger().post("/v1/preflight", bundle()).statusCode()).isEqualTo(403);
    assertThat(
            story
                .host()
                .get("/v1/groups/" + story.group() + "/notices?after=nonsense")
                .statusCode())
        .isEqualTo(422);
    assertThat(story.host().get("/v1/groups/0000-0000-9991/notices").statusCode()).isIn(404, 422);
  }
}
