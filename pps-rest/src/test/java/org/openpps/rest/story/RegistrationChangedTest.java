package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;

class RegistrationChangedTest {
  @TempDir Path directory;
  private Colocation story;
  private String number;

  @BeforeEach
  void file() {
    story = Colocation.in(directory);
    number = story.registrations().get(0);
  }

  @AfterEach
  void stop() {
    story.close();
  }

  private String at(String change) {
    return "/v1/registrations/" + number + "/" + change;
  }

  private JsonNode registration() {
    return TestService.json(story.stranger().get("/v1/registrations/" + number))
        .path("registration");
  }

  private String item() {
    JsonNode item = registration().at("/collateral/0");
    return "{\"entry\": \"%s\", \"part\": %d}"
        .formatted(item.path("entry").asText(), item.path("part").asInt());
  }

  private static void filed(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains("\"" + code + "\"");
  }

  private HttpResponse<String> matching(String tag, String path, String json) {
    Caller host = story.host();
    return host.send(
        host.request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", tag)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  @Test
  void an_item_is_replaced_and_the_text_put_and_cleared() {
    filed(
        story
            .host()
            .post(
                at("amendments"),
                """
                {"replaceCollateral": [{"item": %s, "by": %s}],
                 "text": "Replaced under warranty."}"""
                    .formatted(item(), Bodies.goods("NOW-1"))));
    assertThat(registration().at("/collateral").findValuesAsText("serial")).contains("NOW-1");
    assertThat(registration().at("/text/value").asText()).isEqualTo("Replaced under warranty.");

    String clear = "{\"clearText\": true}";
    filed(story.host().post(at("amendments"), clear));
    assertThat(registration().path("text").isMissingNode()).isTrue();
    refused(story.host().post(at("amendments"), clear), 409, "text-not-on-record");
  }

  @Test
  void a_change_of_what_was_changed_since_it_was_read_is_refused() {
    String tag =
        story
            .stranger()
            .get("/v1/registrations/" + number)
            .headers()
            .firstValue("ETag")
            .orElseThrow();
    filed(matching(tag, at("amendments"), "{\"text\": \"Moved.\"}"));
    refused(matching(tag, at("discharge"), "{}"), 412, "registration-changed");
    refused(
        matching("\"unlike\"", at("renewals"), "{\"noStatedEnd\": true}"),
        412,
        "registration-changed");
    filed(matching("*", at("discharge"), "{}"));
  }

  @Test
  void a_part_is_released_and_never_nothing() {
    String released = "{\"items\": [" + item() + "]}";
    refused(story.host().post(at("partial-discharges"), "{\"items\": []}"), 422, "value-missing");
    filed(
        story
            .host()
            .post(
                at("amendments"), "{\"addCollateral\": [%s]}".formatted(Bodies.goods("STAYS-1"))));
    filed(story.host().post(at("partial-discharges"), released));
    refused(story.host().post(at("partial-discharges"), released), 422, "item-unknown");
  }

  @Test
  void a_registration_stands_behind_another_until_that_ends() {
    String other = story.registrations().get(1);
    String to = "{\"to\": \"" + other + "\"}";
    filed(story.host().post(at("subordinations"), to));
    assertThat(registration().at("/subordinatedTo/0").asText()).isEqualTo(other);
    refused(story.host().post(at("subordinations"), to), 409, "already-subordinated");
    filed(story.host().post(at("subordinations/" + other + "/end"), "{}"));
    assertThat(registration().path("subordinatedTo").size()).isZero();
  }

  @Test
  void the_registrar_notes_an_order_and_lifts_it() {
    String order =
        """
        {"order": {"kind": "court-order", "court": "Supreme Court", "date": "2020-02-02"}}""";
    refused(story.host().post(at("orders"), order), 403, "forbidden");
    filed(story.registrar().post(at("orders"), order));
    String noted = registration().at("/orders/0/entry").asText();
    assertThat(registration().at("/orders/0/order/court").asText()).isEqualTo("Supreme Court");
    filed(story.registrar().post(at("orders/" + noted + "/lift"), "{}"));
    refused(story.registrar().post(at("orders/" + noted + "/lift"), "{}"), 422, "order-unknown");
  }

  @Test
  void a_renewal_says_one_end() {
    String filing =
        Bodies.oneServer(story.group(), "ONE-END-1")
            .replace("\"interest\"", "\"lastDay\": \"2031-06-30\", \"interest\"");
    number = Colocation.numbers(story.host().post("/v1/filings", filing)).get(0);
    String both = "{\"lastDay\": \"2033-01-01\", \"noStatedEnd\": true}";
    refused(story.host().post(at("renewals"), both), 422, "end-ambiguous");
    refused(story.host().post(at("renewals"), "{}"), 422, "value-missing");
    filed(story.host().post(at("renewals"), "{\"noStatedEnd\": true}"));
    assertThat(registration().at("/terms/end").isMissingNode()).isTrue();
  }
}
