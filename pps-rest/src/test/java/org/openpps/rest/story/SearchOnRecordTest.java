package org.openpps.rest.story;

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

/** What a searcher gets beside what was found: a number, a price, and the answer again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchOnRecordTest {
  private static final String RACK = Bodies.searchBy("party", "acn", "005 749 986");

  private Colocation story;

  @BeforeAll
  void file(@TempDir Path directory) {
    story = Colocation.in(directory);
  }

  @AfterAll
  void stop() {
    story.close();
  }

  private Caller account(String name, Role role) {
    return story.served().caller(name, role);
  }

  private static String with(String members) {
    return RACK.replaceFirst("\\{", "{" + members + ",");
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(TestService.json(answer).path("code").asText()).isEqualTo(code);
    assertThat(TestService.json(answer).path("hint").asText()).isNotEmpty();
  }

  private static Optional<String> next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .filter(link -> link.contains("next"))
        .map(link -> link.replaceAll("^<([^>]*)>.*", "$1"));
  }

  @Test
  void an_answer_carries_its_record_and_is_had_again_to_the_character() {
    Caller lender = account("lender", Role.SEARCHER);
    HttpResponse<String> made =
        lender.post(
            "/v1/searches", with("\"purpose\":\"credit\",\"clientReference\":\"matter 17\""));
    JsonNode record = TestService.json(made).path("record");
    String place = made.headers().firstValue("Location").orElseThrow();

    assertThat(place).isEqualTo("/v1/searches/" + record.path("number").asText());
    assertThat(record.path("number").asText()).matches("S(-[0-9A-Z]{4}){4}");
    assertThat(made.headers().firstValue("Search-Fee")).hasValue("0.00 AUD");
    assertThat(record.at("/fee/amount").asText()).isEqualTo("0.00");
    assertThat(record.path("purpose").asText()).isEqualTo("credit");
    assertThat(record.path("clientReference").asText()).isEqualTo("matter 17");
    assertThat(record.path("found").asInt()).isEqualTo(2);
    assertThat(record.path("reopenUntil").asText()).endsWith("Z");

    assertThat(lender.get(place).body()).isEqualTo(made.body());
    assertThat(account("auditor", Role.AUDITOR).get(place).body()).isEqualTo(made.body());
    refused(account("rival", Role.SEARCHER).get(place), 404, "search-unknown");
    refused(lender.get("/v1/searches/S-1"), 404, "search-unknown");
  }

  @Test
  void a_certificate_tells_its_record_beside_it_and_is_had_again_to_the_character() {
    Caller lender = account("lender", Role.SEARCHER);
    HttpResponse<String> made = lender.post("/v1/search-certificates", RACK);
    String place = made.headers().firstValue("Location").orElseThrow();
    assertThat(made.headers().firstValue("Search-Fee")).hasValue("0.00 AUD");
    assertThat(lender.get(place + "/certificate").body()).isEqualTo(made.body());
    assertThat(Colocation.found(lender.get(place))).hasSize(2);
    refused(account("rival", Role.SEARCHER).get(place + "/certificate"), 404, "search-unknown");
  }

  @Test
  void sent_again_under_the_same_key_it_is_one_search() {
    Caller broker = account("broker", Role.SEARCHER);
    HttpResponse<String> made = broker.post("/v1/searches", RACK, "once");
    assertThat(broker.post("/v1/searches", RACK, "once").body()).isEqualTo(made.body());
    refused(
        broker.post("/v1/searches", with("\"clientReference\":\"other\""), "once"),
        422,
        "idempotency-key-reused");
    assertThat(listed(broker, "/v1/searches")).hasSize(1);
    HttpResponse<String> bare =
        broker.send(
            broker
                .request("/v1/searches")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(RACK)));
    assertThat(bare.statusCode()).isEqualTo(200);
    assertThat(listed(broker, "/v1/searches")).hasSize(2);
  }

  private static List<String> listed(Caller caller, String place) {
    List<String> numbers = new ArrayList<>();
    Optional<String> page = Optional.of(place);
    while (page.isPresent()) {
      HttpResponse<String> answer = caller.get(page.get());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      TestService.json(answer)
          .path("searches")
          .forEach(record -> numbers.add(record.path("number").asText()));
      page = next(answer);
    }
    return numbers;
  }

  @Test
  void an_account_lists_its_searches_in_pages_and_by_reference_and_overseers_those_of_others() {
    Caller agent = account("agent", Role.SEARCHER);
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String body = with("\"clientReference\":\"50% & {more} " + i % 2 + "\"");
      made.add(0, TestService.json(agent.post("/v1/searches", body)).at("/record/number").asText());
    }
    assertThat(listed(agent, "/v1/searches?limit=2")).containsExactlyInAnyOrderElementsOf(made);
    assertThat(listed(agent, "/v1/searches?limit=1&clientReference=50%25+%26+%7Bmore%7D+0"))
        .hasSize(3);
    assertThat(listed(agent, "/v1/searches?day=2000-01-01")).isEmpty();
    assertThat(listed(account("auditor", Role.AUDITOR), "/v1/searches?account=agent&limit=3"))
        .hasSize(5);
    refused(account("rival", Role.SEARCHER).get("/v1/searches?account=agent"), 403, "forbidden");
    refused(agent.get("/v1/searches?day=today"), 422, "date-form");
    refused(agent.get("/v1/searches?after=there"), 422, "cursor-form");
    refused(agent.get("/v1/searches?limit=none"), 422, "value-kind");
  }

  @Test
  void an_answer_comes_in_pages_that_are_paid_once() {
    Caller reader = account("reader", Role.SEARCHER);
    HttpResponse<String> first = reader.post("/v1/searches?limit=1", RACK);
    List<String> found = new ArrayList<>(Colocation.found(first));
    assertThat(found).hasSize(1);
    assertThat(TestService.json(first).at("/record/found").asInt()).isEqualTo(2);
    HttpResponse<String> second = reader.get(next(first).orElseThrow());
    found.addAll(Colocation.found(second));
    assertThat(next(second)).isEmpty();
    assertThat(found).isEqualTo(Colocation.found(reader.post("/v1/searches", RACK)));
    assertThat(listed(reader, "/v1/searches")).hasSize(2);
    String place = first.headers().firstValue("Location").orElseThrow();
    refused(reader.get(place + "?after=there"), 422, "cursor-form");
    refused(reader.post("/v1/searches?limit=0", RACK), 422, "value-kind");
    assertThat(listed(reader, "/v1/searches")).hasSize(2);
  }

  @Test
  void searches_of_one_request_are_each_on_record() {
    Caller merger = account("merger", Role.SEARCHER);
    String two =
        RACK.replaceFirst("\\{\\s*\"criterion\"\\s*:\\s*(.*)\\}\\s*$", "{\"criteria\":[$1,$1]}");
    JsonNode combined = TestService.json(merger.post("/v1/searches/combined", two));
    assertThat(combined.path("records")).hasSize(2);
    assertThat(combined.at("/records/0/found").asInt()).isEqualTo(2);
    HttpResponse<String> certificates = merger.post("/v1/search-certificates/combined", two);
    assertThat(TestService.json(certificates).path("certificates")).hasSize(2);
    assertThat(certificates.headers().allValues("Link")).hasSize(2);
    JsonNode diff =
        TestService.json(merger.post("/v1/searches/diff", with("\"since\":{\"entries\":1}")));
    assertThat(diff.path("records")).hasSize(2);
    assertThat(diff.path("came")).hasSize(2);
    assertThat(listed(merger, "/v1/searches")).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({"clientReference, 51, text-too-long", "purpose, 201, text-too-long"})
  void what_is_said_of_a_search_is_one_short_line(String member, int length, String code) {
    HttpResponse<String> answer =
        story
            .stranger()
            .post("/v1/searches", with("\"" + member + "\":\"" + "x".repeat(length) + "\""));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(TestService.json(answer).at("/errors/0/pointer").asText()).isEqualTo("/" + member);
    assertThat(TestService.json(answer).at("/errors/0/code").asText()).isEqualTo(code);
  }

  @Test
  void anybody_reads_what_things_cost() {
    HttpResponse<String> answer = story.served().callerWith("").get("/v1/fees");
    JsonNode prices = TestService.json(answer);
    assertThat(prices.path("profile").asText()).isEqualTo("custody@1");
    assertThat(prices.path("currency").asText()).isEqualTo("AUD");
    assertThat(prices.findValuesAsText("act"))
        .contains("register", "amend", "renew", "transfer", "discharge", "search");
    assertThat(prices.at("/inForce/0/amount").asText()).isEqualTo("0.00");
    assertThat(prices.at("/inForce/0/citation/source").asText()).isNotEmpty();
    assertThat(prices.at("/searches/reopening/days").asInt()).isEqualTo(14);
    JsonNode before =
        TestService.json(story.served().callerWith("").get("/v1/fees?day=2025-12-31"));
    assertThat(before.path("inForce")).isEmpty();
    assertThat(before.path("coming")).isNotEmpty();
  }
}
