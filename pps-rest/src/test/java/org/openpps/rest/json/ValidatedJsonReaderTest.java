package org.openpps.rest.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.TestService;

class ValidatedJsonReaderTest {
  private static final String GOOD =
      """
      {"reference": "A-1", "number": "77", "speed": "fast", "insured": true,
       "parcels": [{"kind": "box", "grams": 5, "marks": ["up"]},
                   {"subject": "late kind", "pages": 9007199254740993, "kind": "letter"}],
       "consignee": {"name": "Ann", "agents": [{"name": "Bob"}]},
       "due": "2026-11-30", "sentAt": "2026-11-23T13:36:00Z"}
      """;

  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.of(new ShipmentResource());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_good_body_comes_back_as_it_was_read() {
    HttpResponse<String> answer = service.post("/v1/shipments", GOOD);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(TestService.json(answer))
        .isEqualTo(
            TestService.json(
                GOOD.replace("13:36:00Z", "13:36:00.000Z")
                    .replace("{\"name\": \"Bob\"}", "{\"name\": \"Bob\", \"agents\": []}")));
  }

  @Test
  void everything_wrong_with_a_body_is_told_at_once() {
    String body =
        """
        {"reference": "far too long a text", "nummer": {"a": [1]}, "number": "78", "speed": "warp",
         "parcels": [{"kind": "box", "grams": "5", "marks": ["up", "down", 3]},
                     {"kind": "letter", "pages": 1.5, "stamp": true},
                     {"kind": "drum", "x": {}}, {"grams": 1}, "text", null],
         "consignee": {"agents": [{"name": 1}, {"nam": [{}], "name": {}}],
                       "early": {"b": {}}, "earlier": []},
         "due": "2026-02-30", "sentAt": "yesterday", "insured": "yes"}
        """;

    assertThat(errors(service.post("/v1/shipments", body)))
        .containsExactlyInAnyOrder(
            "/nummer property-unknown",
            "/number number-check-digits",
            "/speed value-unknown",
            "/parcels/0/grams value-kind",
            "/parcels/0/marks/2 value-kind",
            "/parcels/1/pages value-kind",
            "/parcels/1/stamp property-unknown",
            "/parcels/2/kind value-unknown",
            "/parcels/3/kind value-missing",
            "/parcels/4 value-kind",
            "/consignee/agents/1/name value-kind",
            "/consignee/early property-unknown",
            "/consignee/earlier property-unknown",
            "/consignee/agents/0/name value-kind",
            "/consignee/agents/1/nam property-unknown",
            "/due date-form",
            "/sentAt instant-form",
            "/insured value-kind",
            "/reference text-too-long",
            "/parcels/0/marks/1 text-too-long",
            "/parcels/1/subject value-missing",
            "/parcels/5 value-missing",
            "/consignee/name value-missing");
  }

  @Test
  void each_violation_comes_with_a_message_and_a_hint() {
    JsonNode problem =
        TestService.json(service.post("/v1/shipments", GOOD.replace("\"fast\"", "\"warp\"")));

    assertThat(problem.path("code").asText()).isEqualTo("value-unknown");
    assertThat(problem.path("status").asInt()).isEqualTo(422);
    assertThat(problem.at("/errors/0/message").asText())
        .isEqualTo("The value is none of those allowed here: slow, fast.");
    assertThat(problem.at("/errors/0/hint").asText()).isNotBlank();
  }

  @Test
  void what_is_missing_in_an_empty_object_is_told_member_by_member() {
    assertThat(errors(service.post("/v1/shipments", "{}")))
        .containsExactlyInAnyOrder(
            "/number value-missing",
            "/parcels value-missing",
            "/reference value-missing",
            "/speed value-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{}]", "[]", "3", "true", "\"box\""})
  void what_stands_in_place_of_a_case_of_a_sealed_family_is_refused_there(String json) {
    String body = GOOD.replace("{\"kind\": \"box\", \"grams\": 5, \"marks\": [\"up\"]}", json);

    assertThat(errors(service.post("/v1/shipments", body)))
        .containsExactly("/parcels/0 value-kind");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": 1}", "[]", "3", "\"\"", "\"Box\""})
  void a_case_that_is_none_of_the_names_is_refused_at_its_member(String json) {
    String body = GOOD.replace("\"kind\": \"box\"", "\"kind\": " + json);

    assertThat(errors(service.post("/v1/shipments", body)))
        .allMatch(e -> e.startsWith("/parcels/0/kind value-") || e.startsWith("/parcels/0 value-"));
  }

  @Test
  void null_counts_as_missing() {
    String body = GOOD.replace("\"A-1\"", "null").replace("\"2026-11-30\"", "null");

    assertThat(errors(service.post("/v1/shipments", body)))
        .containsExactly("/reference value-missing");
  }

  @Test
  void a_number_that_must_be_given_is_not_taken_for_zero() {
    String body = GOOD.replace("\"grams\": 5, ", "");

    assertThat(errors(service.post("/v1/shipments", body)))
        .containsExactly("/parcels/0/grams value-missing");
  }

  @Test
  void members_after_the_last_known_one_are_refused_with_their_own_pointer() {
    String body =
        GOOD.replace("{\"name\": \"Bob\"}", "{\"name\": \"Bob\", \"agents\": [], \"x/y~z\": {}}");

    assertThat(errors(service.post("/v1/shipments", body)))
        .containsExactly("/consignee/agents/0/x~1y~0z property-unknown");
  }

  @Test
  void a_list_as_body_has_pointers_from_its_root() {
    String body = "[" + GOOD + "," + GOOD.replace("\"77\"", "\"78\"") + ", {}]";

    assertThat(errors(service.post("/v1/shipment-lists", body)))
        .startsWith("/1/number number-check-digits");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reference\": \"a\", \"reference\": \"b\"}|json-malformed",
        "{} {}|json-malformed",
        "{\"reference\": |json-malformed",
        "{'reference': 'a'}|json-malformed",
        "{\"number\": NaN}|json-malformed",
        "not json|json-malformed",
        "null|value-missing",
        "[]|value-kind",
        "3|value-kind",
      })
  void what_is_not_one_json_object_is_refused_as_a_whole(String body, String code) {
    assertThat(errors(service.post("/v1/shipments", body))).containsExactly(" " + code);
  }

  @Test
  void an_empty_body_is_missing() {
    assertThat(errors(service.post("/v1/shipments", ""))).containsExactly(" value-missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\n  \"reference\": oops}", "{\n  \"reference\": \"77\""})
  void malformed_json_is_told_with_line_and_column(String body) {
    HttpResponse<String> answer = service.post("/v1/shipments", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestService.json(answer).path("detail").asText())
        .contains("line 2")
        .contains("column")
        .doesNotContain("jackson")
        .doesNotContain("Source");
  }

  @Test
  void octets_that_are_not_utf_8_are_refused() {
    byte[] latin = "{\"reference\": \"Zo\u00eb\"}".getBytes(StandardCharsets.ISO_8859_1);
    HttpResponse<String> answer =
        service.send(
            "POST", "/v1/shipments", "application/json", BodyPublishers.ofByteArray(latin));

    assertThat(errors(answer)).containsExactly(" json-malformed");
  }

  @Test
  void json_that_is_nested_too_deeply_is_refused() {
    assertThat(errors(service.post("/v1/shipments", "[".repeat(2000))))
        .containsExactly(" json-limit");
  }

  @Test
  void what_the_parser_says_of_its_own_settings_is_not_told() {
    assertThat(service.post("/v1/shipments", "[".repeat(2000)).body())
        .contains("Document nesting depth (33) exceeds the maximum allowed (32)")
        .doesNotContain("getMax", "Constraints");
  }

  @Test
  void no_more_violations_are_told_than_fit_an_answer() {
    String body =
        IntStream.range(0, 5000)
            .mapToObj(i -> "\"x" + i + "\":1")
            .reduce((a, b) -> a + "," + b)
            .map(members -> "{" + members + "}")
            .orElseThrow();

    assertThat(errors(service.post("/v1/shipments", body))).hasSize(BodyViolations.MOST);
  }

  @Test
  void a_filing_of_the_register_is_bound_and_checked() {
    String body =
        """
        {"group": "0000 0000 0196",
         "registrations": [{
           "interest": "bailment", "purchaseMoney": false, "lastDay": "2030-01-31",
           "grantors": [{"holder": "no-such-role", "party": {"kind": "organisation",
             "name": "Rack Pty Ltd", "capacity": "company",
             "identifiers": [{"scheme": "acn", "value": "004085617"}]}}],
           "collateral": [{"class": "serial-numbered-goods", "kind": "it-hardware",
             "maker": "Contoso", "serial": "To be filled by O.E.M.", "colour": "red"},
             {"class": "all-property"}]}]}
        """;

    assertThat(errors(service.post("/v1/filings", body)))
        .contains(
            "/group number-check-digits",
            "/registrations/0/grantors/0/holder value-unknown",
            "/registrations/0/grantors/0/party/identifiers/0/value acn-check-digit",
            "/registrations/0/collateral/0/colour property-unknown",
            "/registrations/0/collateral/0/serial serial-placeholder");
  }

  private static List<String> errors(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode errors = TestService.json(answer).withArray("errors");
    Stream<JsonNode> each = StreamSupport.stream(errors.spliterator(), false);
    return each.map(e -> e.path("pointer").asText() + " " + e.path("code").asText()).toList();
  }
}
