package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.note.VerifierKey;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.TestService;

class FiledAndFoundTest {
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

  @Test
  void four_registrations_are_filed_at_once_under_one_receipt_that_verifies() {
    assertThat(story.registrations()).hasSize(4).doesNotHaveDuplicates();
    assertThat(story.filed().headers().firstValue("Location"))
        .hasValue("/v1/filings/" + story.registrations().get(0) + "/receipt");
    assertThat(TestService.json(story.filed()).path("effect").asText()).isNotBlank();

    Verdict verdict = verified(story.filed().body());
    assertThat(verdict.document()).isEqualTo("receipt");
  }

  @Test
  void the_receipt_is_had_again_by_the_number_of_any_entry_of_the_bundle() {
    String all = story.filed().body();
    for (String number : story.registrations()) {
      HttpResponse<String> again = story.host().get("/v1/filings/" + number + "/receipt");
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(TestService.json(again).path("statements").size()).isEqualTo(4);
      assertThat(Colocation.leaf(TestService.json(again).at("/statements/2")))
          .isEqualTo(Colocation.leaf(TestService.json(all).at("/statements/2")));
    }
  }

  @Test
  void a_stranger_gets_the_receipt_without_what_is_withheld_from_the_public() {
    String number = story.registrations().get(0);
    HttpResponse<String> receipt = story.stranger().get("/v1/filings/" + number + "/receipt");

    assertThat(verified(receipt.body()).withheld()).isNotEmpty();
    assertThat(receipt.body()).doesNotContain("small-host");
  }

  @ParameterizedTest
  @ValueSource(strings = {"437XR1138R2", "437xr-1138r2", " 437 XR 1138 R2 "})
  void hardware_is_found_by_its_serial_number_however_it_is_typed(String serial) {
    assertThat(search(Bodies.search("serial", "serial", serial))).isEqualTo(hardware());
  }

  @ParameterizedTest
  @ValueSource(strings = {Bodies.UUID, Bodies.SWAPPED_UUID, "38947555774234483784823347823834"})
  void hardware_is_found_by_its_uuid_in_either_byte_order(String uuid) {
    assertThat(search(Bodies.searchBy("device", "smbios-uuid", uuid))).isEqualTo(hardware());
  }

  @Test
  void data_is_found_by_the_digest_of_one_file_which_is_said_to_be_listed_in_it() {
    HttpResponse<String> answer =
        story
            .stranger()
            .post("/v1/searches", Bodies.search("digest", "digest", Bodies.FILE_DIGEST));

    assertThat(Colocation.found(answer)).isEqualTo(story.registrations().subList(2, 4));
    assertThat(TestService.json(answer).at("/hits/0/matches/0/words").asText())
        .contains("listed in data set \"basicBag\"");
  }

  @Test
  void all_is_found_that_stands_against_a_holder() {
    List<String> all = story.registrations();
    assertThat(search(Bodies.searchBy("party", "acn", "005 749 986")))
        .containsExactly(all.get(0), all.get(2));
  }

  @Test
  void a_registration_is_found_by_its_number_as_people_write_it() {
    String number = story.registrations().get(1);
    String typed = number.replaceAll("(.{4})(?=.)", "$1 ");
    assertThat(search(Bodies.search("number", "number", typed))).containsExactly(number);
  }

  @Test
  void an_answer_says_at_which_n_and_t_and_under_which_logic_it_holds() {
    JsonNode answer =
        TestService.json(
            story.stranger().post("/v1/searches", Bodies.search("serial", "serial", "X-1")));

    assertThat(answer.at("/at/entries").asLong()).isEqualTo(story.served().entries());
    assertThat(answer.at("/at/instant").asText()).endsWith("Z");
    assertThat(answer.path("searchProfile").asText()).contains("@");
    assertThat(answer.path("hits").isEmpty()).isTrue();
  }

  @Test
  void a_certificate_of_what_was_found_verifies() {
    HttpResponse<String> certificate =
        story
            .stranger()
            .post("/v1/search-certificates", Bodies.search("serial", "serial", Bodies.SERIAL));

    assertThat(verified(certificate.body()).proven()).isNotEmpty();
    assertThat(certificate.body()).contains(hardware().get(0)).contains(hardware().get(1));
  }

  @Test
  void a_certificate_that_nothing_was_found_verifies_and_is_the_registers_word() {
    HttpResponse<String> certificate =
        story
            .stranger()
            .post("/v1/search-certificates", Bodies.search("serial", "serial", "NOT-REGISTERED-1"));

    assertThat(TestService.json(TestService.json(certificate).path("body").asText()).path("hits"))
        .isEmpty();
    assertThat(verified(certificate.body()).signedWord()).isNotEmpty();
  }

  @Test
  void a_changed_character_in_a_certificate_is_noticed() {
    String certificate =
        story
            .stranger()
            .post("/v1/search-certificates", Bodies.search("serial", "serial", Bodies.SERIAL))
            .body();

    Verdict verdict = verify(certificate.replaceFirst("Web front end", "Web front-end"));
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).isNotEmpty();
  }

  @Test
  void a_statement_is_had_as_json_and_as_a_tlog_proof_and_both_verify() {
    String path = "/v1/entries/" + story.registrations().get(0) + "/statement";
    HttpResponse<String> json = story.stranger().get(path, "application/json");
    HttpResponse<String> text = story.stranger().get(path, "text/plain");

    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(text.headers().firstValue("Content-Type")).hasValue("text/plain;charset=utf-8");
    assertThat(text.body()).startsWith("c2sp.org/tlog-proof@v1\n");
    assertThat(verified(json.body()).shown()).isEqualTo(verified(text.body()).shown());
  }

  @Test
  void a_caller_who_names_no_kind_of_answer_gets_json() {
    String path = "/v1/entries/" + story.registrations().get(0) + "/statement";
    assertThat(story.stranger().get(path).headers().firstValue("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void the_account_that_filed_sees_all_of_an_entry_and_a_stranger_does_not() {
    String path = "/v1/entries/" + story.registrations().get(0) + "/statement?disclosure=full";

    assertThat(verified(story.host().get(path).body()).withheld()).isEmpty();
    assertThat(verified(story.registrar().get(path).body()).withheld()).isEmpty();
    assertThat(story.stranger().get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void the_group_is_shown_with_its_address_for_service() {
    JsonNode group = TestService.json(story.stranger().get("/v1/groups/" + story.group()));

    assertThat(group.path("number").asText()).isEqualTo(story.group());
    assertThat(group.at("/members/0/value/name").asText()).isEqualTo("Small Host Pty Ltd");
    assertThat(group.at("/members/0/value/identifiers/0/value").asText()).isEqualTo("010499966");
    assertThat(group.at("/address/value/postal/country").asText()).isEqualTo("AU");
    assertThat(group.has("owner")).isFalse();
  }

  @Test
  void a_registration_is_shown_with_an_entity_tag_and_without_the_account_behind_it() {
    String number = story.registrations().get(0);
    HttpResponse<String> answer = story.stranger().get("/v1/registrations/" + number);

    assertThat(answer.headers().firstValue("ETag")).hasValue("\"" + number + "\"");
    assertThat(TestService.json(answer).path("status").asText()).isEqualTo("live");
    assertThat(answer.body()).doesNotContain("small-host").doesNotContain("owner");
  }

  @Test
  void checkpoint_and_key_are_open_to_anybody() {
    var anybody = story.served().callerWith("");

    assertThat(anybody.get("/v1/log/checkpoint").body())
        .contains("\n" + story.served().entries() + "\n");
    assertThat(VerifierKey.parse(anybody.get("/v1/log/vkey").body().strip())).isEqualTo(key());
    assertThat(TestService.json(anybody.get("/v1/health")).path("status").asText()).isEqualTo("up");
  }

  private List<String> hardware() {
    return story.registrations().subList(0, 2);
  }

  private static List<String> search(String body) {
    return Colocation.found(story.stranger().post("/v1/searches", body));
  }

  private static VerifierKey key() {
    return story.served().register().verifierKey();
  }

  private static Verdict verify(String document) {
    return DocumentVerification.verify(document, Optional.of(key()));
  }

  private static Verdict verified(String document) {
    Verdict verdict = verify(document);
    assertThat(verdict.outcome()).as("%s", verdict.differences()).isEqualTo(Outcome.VERIFIED);
    return verdict;
  }
}
