package org.openpps.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;

/** What a reader cannot see is not hashed, and the filer is told where it stood. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenCharacterTest {
  private static final String MAKER = "/registrations/0/collateral/0/maker";

  private Colocation story;

  @BeforeAll
  void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  void stop() {
    story.close();
  }

  private static Optional<String> told(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Text-Cleaned");
  }

  private String filing(String serial, String maker) {
    return Bodies.oneServer(story.group(), serial).replace("Contoso", maker);
  }

  private String makerOnRecord(String serial) {
    HttpResponse<String> answer =
        story.stranger().post("/v1/searches", Bodies.search("serial", "serial", serial));
    return TestService.json(answer).at("/hits/0/registration/collateral/0/value/maker").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "Con\\u200btoso, Contoso",
    "Con\\u00adtoso, Contoso",
    "\\u202eContoso\\u202c, Contoso",
    "\\u2066Contoso\\u2069, Contoso",
    "\\ufeffContoso, Contoso",
    "Con\\u2060toso, Contoso",
    "Con\\u00a0toso, Con toso",
    "Con\\u202ftoso, Con toso",
    "Con\\u3000toso, Con toso",
    "Con\u200btoso, Contoso",
    "Con\u00a0toso, Con toso"
  })
  void hidden_characters_are_removed_or_made_blanks_and_told(String maker, String kept) {
    String serial = "HIDDEN-" + Integer.toHexString(maker.hashCode());
    assertThat(told(story.host().post("/v1/filings", filing(serial, maker))))
        .contains("\"" + MAKER + "\"");
    assertThat(makerOnRecord(serial)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"Contoso", "Cont\u00f6so", "Cont\\u00f6so", "\u6771\u829d", "Con \\\"toso\\\""})
  void what_shows_is_kept_and_nothing_is_told(String maker) {
    String serial = "SHOWN-" + Integer.toHexString(maker.hashCode());
    assertThat(told(story.host().post("/v1/filings", filing(serial, maker)))).isEmpty();
  }

  @Test
  void the_cleaned_filing_is_the_same_filing_under_the_same_key() {
    String clean = filing("HIDDEN-SAME", "Contoso");
    HttpResponse<String> first =
        story.host().post("/v1/filings", filing("HIDDEN-SAME", "Con\\u200btoso"), "hidden-same");
    HttpResponse<String> again = story.host().post("/v1/filings", clean, "hidden-same");
    assertThat(Colocation.numbers(again)).isEqualTo(Colocation.numbers(first));
    assertThat(told(again)).isEmpty();
  }

  @Test
  void many_are_counted() {
    StringBuilder goods = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      goods
          .append(i == 0 ? "" : ",")
          .append(Bodies.goods("HIDDEN-MANY-" + i).replace("Contoso", "Con\\u200btoso"));
    }
    String body =
        Bodies.filings(
            story.group(),
            Bodies.registration(
                Bodies.grantor("Rack Sublet Pty Ltd", Bodies.RACK_ACN, "rack-intermediary"),
                goods.toString()));
    assertThat(told(story.host().post("/v1/filings", body)).orElseThrow())
        .contains("\"/registrations/0/collateral/49/maker\"")
        .doesNotContain("/collateral/50/")
        .endsWith(";more=10");
  }

  @Test
  void a_group_and_an_amendment_are_told_of_alike() {
    assertThat(
            told(
                story
                    .host()
                    .post("/v1/groups", Bodies.group().replace("Small Host", "Small\\u00a0Host"))))
        .contains("\"/members/0/name\"");
    String place = "/v1/registrations/" + story.registrations().get(0) + "/amendments";
    assertThat(told(story.host().post(place, "{\"text\": \"Moved\\u200b.\"}")))
        .contains("\"/text\"");
  }

  @Test
  void a_draft_keeps_what_was_typed_and_is_told_of_when_it_is_submitted() {
    HttpResponse<String> saved =
        story
            .host()
            .post("/v1/drafts", "{\"filing\": " + filing("HIDDEN-DRAFT", "Con\\u200btoso") + "}");
    assertThat(told(saved)).isEmpty();
    String place = saved.headers().firstValue("Location").orElseThrow();
    HttpResponse<String> submitted =
        story
            .host()
            .send(
                story
                    .host()
                    .request(place + "/submit")
                    .header("Idempotency-Key", "hidden-draft")
                    .POST(BodyPublishers.noBody()));
    assertThat(told(submitted)).contains("\"" + MAKER + "\"");
    assertThat(makerOnRecord("HIDDEN-DRAFT")).isEqualTo("Contoso");
  }

  @Test
  void a_control_character_is_refused_where_it_stands() {
    HttpResponse<String> answer =
        story.host().post("/v1/filings", filing("HIDDEN-BELL", "Con\\u0007to\\u200bso"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestService.json(answer).at("/errors/0/pointer").asText()).isEqualTo(MAKER);
    assertThat(TestService.json(answer).at("/errors/0/code").asText()).isEqualTo("text-character");
    assertThat(answer.headers().firstValue("Text-Cleaned")).isEmpty();
  }
}
