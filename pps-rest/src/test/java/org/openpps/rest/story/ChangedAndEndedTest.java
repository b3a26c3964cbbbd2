package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.ServedRegister;
import org.openpps.rest.testing.TestService;

class ChangedAndEndedTest {
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
  void a_discharged_data_set_is_found_as_at_before_and_not_now() {
    String data = story.registrations().get(2);
    String other = story.registrations().get(3);
    long before = story.served().entries();
    assertThat(discharge(data).statusCode()).isEqualTo(201);

    assertThat(byDigest("")).containsExactly(other);
    assertThat(byDigest(", \"entries\": " + before)).containsExactly(data, other);
    assertThat(status(data, "")).isEqualTo("discharged");
    assertThat(status(data, "?entries=" + before)).isEqualTo("live");
  }

  @Test
  void reading_as_at_the_instant_of_the_filing_shows_it_live() {
    String data = story.registrations().get(2);
    String filedAt =
        Colocation.leaf(TestService.json(story.filed()).at("/statements/0")).path("time").asText();
    discharge(data);

    assertThat(status(data, "?at=" + filedAt)).isEqualTo("live");
    assertThat(byDigest(", \"at\": \"" + filedAt + "\"")).contains(data);
  }

  @Test
  void the_history_tells_of_filing_and_discharge() {
    String data = story.registrations().get(2);
    discharge(data);

    JsonNode history =
        TestService.json(story.stranger().get("/v1/registrations/" + data + "/history"));
    assertThat(history.path("entries").findValuesAsText("kind"))
        .containsExactly("registration-created@1", "registration-discharged@1");
    assertThat(history.path("entries").findValuesAsText("subject")).containsOnly(data);
  }

  @Test
  void an_amendment_adds_removes_and_changes_the_entity_tag() {
    String number = story.registrations().get(0);
    JsonNode shown = TestService.json(story.stranger().get("/v1/registrations/" + number));
    JsonNode item = shown.at("/registration/collateral/0");
    HttpResponse<String> amended =
        story
            .host()
            .post(
                "/v1/registrations/" + number + "/amendments",
                """
                {"addCollateral": [%s], "remove": [{"entry": "%s", "part": %d}]}"""
                    .formatted(
                        Bodies.goods("REPLACED-1"),
                        item.path("entry").asText(),
                        item.path("part").asInt()));

    assertThat(Colocation.numbers(amended)).containsExactly(number);
    HttpResponse<String> after = story.stranger().get("/v1/registrations/" + number);
    assertThat(TestService.json(after).at("/registration/collateral").size()).isEqualTo(1);
    assertThat(TestService.json(after).at("/registration/collateral/0/value/serial").asText())
        .isEqualTo("REPLACED-1");
    assertThat(after.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(number);
  }

  @Test
  void an_erased_grantor_is_gone_and_every_document_still_verifies() {
    String number =
        Colocation.numbers(
                story
                    .host()
                    .post(
                        "/v1/filings",
                        Bodies.filings(
                            story.group(),
                            Bodies.registration(
                                Bodies.person("1970-01-31")
                                    + ","
                                    + Bodies.grantor("Rack Sublet", Bodies.RACK_ACN, "other"),
                                Bodies.goods("ERASE-1")))))
            .get(0);
    String full = "/v1/entries/" + number + "/statement?disclosure=full";
    JsonNode parts = TestService.json(story.host().get(full)).path("parts");
    int grantor = parts.findValuesAsText("kind").indexOf("grantor");

    HttpResponse<String> erased =
        story
            .registrar()
            .post(
                "/v1/entries/" + number + "/erasures",
                "{\"parts\": [%d], \"reason\": \"Registered in error.\"}".formatted(grantor));

    assertThat(erased.statusCode()).as(erased.body()).isEqualTo(201);
    String statement = story.host().get(full).body();
    assertThat(statement).doesNotContain("Nguyen").doesNotContain("1970-01-31");
    assertThat(story.stranger().get("/v1/registrations/" + number).body()).doesNotContain("Nguyen");
    assertThat(verdict(statement).outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict(statement).withheld()).isNotEmpty();
    assertThat(story.served().register().verifyLedger().differences()).isEmpty();
  }

  @Test
  void a_registration_with_a_last_day_is_shown_with_its_end_in_the_legal_zone() {
    String filing =
        Bodies.oneServer(story.group(), "LAST-DAY-1")
            .replace("\"interest\"", "\"lastDay\": \"2031-06-30\", \"interest\"");
    String number = Colocation.numbers(story.host().post("/v1/filings", filing)).get(0);

    JsonNode shown = TestService.json(story.stranger().get("/v1/registrations/" + number));
    assertThat(shown.at("/registration/terms/end/at").asText()).startsWith("2031-");
    assertThat(shown.at("/registration/terms/end/zone").asText()).isNotBlank();
    assertThat(
            Colocation.found(
                story
                    .stranger()
                    .post("/v1/searches", Bodies.search("serial", "serial", "LAST-DAY-1"))))
        .containsExactly(number);
  }

  @Test
  void a_renewal_moves_the_end_and_a_shorter_or_missing_day_writes_nothing() {
    String filing =
        Bodies.oneServer(story.group(), "RENEWED-1")
            .replace("\"interest\"", "\"lastDay\": \"2031-06-30\", \"interest\"");
    String number = Colocation.numbers(story.host().post("/v1/filings", filing)).get(0);
    String renewals = "/v1/registrations/" + number + "/renewals";

    HttpResponse<String> renewed = story.host().post(renewals, "{\"lastDay\": \"2033-02-28\"}");
    assertThat(renewed.statusCode()).as(renewed.body()).isEqualTo(201);
    JsonNode shown = TestService.json(story.stranger().get("/v1/registrations/" + number));
    assertThat(shown.at("/registration/terms/end/at").asText())
        .isEqualTo("2033-03-01T00:00:00.000Z");

    long entries = story.served().entries();
    HttpResponse<String> shorter = story.host().post(renewals, "{\"lastDay\": \"2032-01-01\"}");
    assertThat(shorter.statusCode()).isEqualTo(422);
    assertThat(shorter.body()).contains("end-not-later", "/lastDay");
    assertThat(story.host().post(renewals, "{}").body()).contains("value-missing", "/lastDay");
    assertThat(story.served().entries()).isEqualTo(entries);
  }

  @Test
  void a_birth_date_is_never_shown_to_a_stranger() {
    String number =
        Colocation.numbers(
                story
                    .host()
                    .post(
                        "/v1/filings",
                        Bodies.filings(
                            story.group(),
                            Bodies.registration(
                                Bodies.person("1970-01-31"), Bodies.goods("BORN-1")))))
            .get(0);

    for (String path :
        List.of(
            "/v1/registrations/" + number,
            "/v1/entries/" + number + "/statement",
            "/v1/filings/" + number + "/receipt")) {
      assertThat(story.stranger().get(path).body()).contains("Nguyen").doesNotContain("1970");
    }
    assertThat(
            story
                .stranger()
                .post("/v1/searches", Bodies.search("serial", "serial", "BORN-1"))
                .body())
        .contains("Nguyen")
        .doesNotContain("1970");
  }

  @Test
  void the_same_key_and_request_give_the_same_receipt_and_write_nothing() {
    String body = Bodies.oneServer(story.group(), "TWICE-1");
    HttpResponse<String> first = story.host().post("/v1/filings", body, "key-1");
    long entries = story.served().entries();
    HttpResponse<String> again = story.host().post("/v1/filings", body, "key-1");

    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(first.headers().firstValue("Idempotent-Replayed")).hasValue("false");
    assertThat(again.headers().firstValue("Idempotent-Replayed")).hasValue("true");
    assertThat(story.served().entries()).isEqualTo(entries);
  }

  @Test
  void opened_again_the_register_serves_what_was_filed_and_the_documents_still_verify() {
    String receipt = story.filed().body();
    story.close();

    try (ServedRegister again = ServedRegister.in(directory)) {
      var anybody = again.caller("anybody", org.openpps.store.account.Role.SEARCHER);
      assertThat(
              Colocation.found(
                  anybody.post("/v1/searches", Bodies.search("serial", "serial", Bodies.SERIAL))))
          .hasSize(2);
      assertThat(
              DocumentVerification.verify(receipt, Optional.of(again.register().verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
    }
  }

  private HttpResponse<String> discharge(String number) {
    return story.host().post("/v1/registrations/" + number + "/discharge", "{\"text\": \"Sold.\"}");
  }

  private List<String> byDigest(String moment) {
    String search = Bodies.search("digest", "digest", Bodies.FILE_DIGEST);
    return Colocation.found(
        story.stranger().post("/v1/searches", search.replaceFirst("}$", moment + "}")));
  }

  private String status(String number, String moment) {
    return TestService.json(story.stranger().get("/v1/registrations/" + number + moment))
        .path("status")
        .asText();
  }

  private Verdict verdict(String document) {
    return DocumentVerification.verify(
        document, Optional.of(story.served().register().verifierKey()));
  }
}
