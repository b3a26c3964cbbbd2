package org.openpps.rest.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActResourceTest {
  private static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());
  private static final LocalDate SOON = TODAY.plusMonths(6);
  private static final LocalDate NEW_LAST_DAY = TODAY.plusYears(5);
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

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

  private static String renewal(LocalDate endsBefore) {
    return "{\"endsBefore\": \"%s\", \"lastDay\": \"%s\"}".formatted(endsBefore, NEW_LAST_DAY);
  }

  private String fileUntil(LocalDate lastDay, String serial) {
    String bundle =
        Bodies.oneServer(story.group(), serial)
            .replaceFirst("\"interest\"", "\"lastDay\": \"" + lastDay + "\", \"interest\"");
    return Colocation.numbers(host.post("/v1/filings", bundle)).get(0);
  }

  private HttpResponse<String> start(Caller caller, String body, String key) {
    return caller.post("/v1/groups/" + story.group() + "/portfolio-renewals", body, key);
  }

  private JsonNode ended(String place) {
    long began = System.nanoTime();
    JsonNode act = TestService.json(host.get(place));
    while (!act.path("status").asText().equals("finished")
        && System.nanoTime() - began < PATIENCE) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
      act = TestService.json(host.get(place));
    }
    return act;
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(TestService.json(answer).path("code").asText()).isEqualTo(code);
    assertThat(TestService.json(answer).path("hint").asText()).isNotEmpty();
  }

  @Test
  void a_portfolio_is_renewed_and_followed_to_its_end() {
    String number = fileUntil(SOON, "ACT-1");

    HttpResponse<String> started = start(host, renewal(SOON.plusDays(1)), "all");
    assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
    String place = started.headers().firstValue("Location").orElseThrow();
    assertThat(TestService.json(started).path("kind").asText()).isEqualTo("portfolio-renewal");

    JsonNode ended = ended(place);
    assertThat(ended.path("status").asText()).isEqualTo("finished");
    assertThat(ended.path("done").asLong())
        .isEqualTo(TestService.json(started).path("members").asLong())
        .isPositive();
    assertThat(ended.path("refused").asLong()).isZero();
    assertThat(ended.path("group").asText()).isEqualTo(story.group());
    assertThat(ended.path("lastDay").asText()).isEqualTo(NEW_LAST_DAY.toString());
    JsonNode history = TestService.json(host.get("/v1/registrations/" + number + "/history"));
    assertThat(history.at("/entries/1/kind").asText()).isEqualTo("registration-renewed@1");

    HttpResponse<String> again = start(host, renewal(SOON.plusDays(1)), "all");
    assertThat(again.headers().firstValue("Location")).contains(place);
    JsonNode list = TestService.json(host.get("/v1/acts"));
    assertThat(list.path("acts").findValuesAsText("id"))
        .contains(place.substring("/v1/acts/".length()));
    assertThat(TestService.json(host.get(place + "/refusals")).path("refused")).isEmpty();
    refused(
        host.send(host.request(place + "/cancel").POST(BodyPublishers.noBody())), 409, "act-ended");
  }

  @Test
  void what_cannot_be_done_is_told_at_once() {
    Caller stranger = story.served().caller("other-host", Role.REGISTRANT);
    refused(start(host, renewal(TODAY), "none"), 409, "act-empty");
    fileUntil(SOON, "ACT-2");
    refused(start(stranger, renewal(SOON.plusDays(1)), "theirs"), 403, "forbidden");
    refused(start(host, "{\"endsBefore\": \"2027-01-01\"}", "half"), 422, "value-missing");
    refused(start(host, renewal(NEW_LAST_DAY.plusDays(1)), "backwards"), 422, "end-not-later");
    refused(start(story.stranger(), renewal(TODAY), "searcher"), 403, "forbidden");
    refused(host.get("/v1/acts/7"), 404, "act-unknown");
    refused(host.get("/v1/acts/0f8fad5b-d9cb-469f-a165-70867728950e/refusals"), 404, "act-unknown");
    refused(host.get("/v1/acts?limit=many"), 422, "value-kind");
    refused(host.get("/v1/acts?after=x"), 404, "act-unknown");
  }
}
