package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.ServedRegister;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

/** A rack intermediary who has no account demands that it be released, and is heard. */
class DemandedTest {
  private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  private static final Instant WEEK_OVER = Instant.parse("2026-12-01T00:00:00Z");
  private static final Instant NOTICE_OVER = Instant.parse("2026-12-09T00:00:00Z");

  @TempDir Path directory;
  private ServedRegister served;
  private String number;
  private String view;
  private String code;

  @BeforeEach
  void file() {
    openAt(MONDAY);
    Caller host = served.caller("small-host", Role.REGISTRANT);
    String group = Colocation.numbers(host.post("/v1/groups", Bodies.group())).get(0);
    String rack = Bodies.grantor("Rack Sublet Pty Ltd", Bodies.RACK_ACN, "rack-intermediary");
    String registration =
        Bodies.registration(rack + "," + Bodies.person("1970-01-31"), Bodies.goods("DEMAND-1"));
    number =
        Colocation.numbers(host.post("/v1/filings", Bodies.filings(group, registration))).get(0);
    view = "/v1/grantor-view/" + number;
    code = code(2);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private void openAt(Instant instant) {
    served = ServedRegister.in(directory, Clock.fixed(instant, ZoneOffset.UTC));
  }

  private void goTo(Instant instant) {
    served.close();
    openAt(instant);
  }

  private String code(int part) {
    RegistrationNumber registration = RegistrationNumber.parse(number);
    return served
        .register()
        .grantorCodes()
        .code(registration, new ItemId(registration, part))
        .display();
  }

  private HttpResponse<String> read(String with) {
    Caller nobody = served.callerWith("");
    return nobody.send(nobody.request(view).header("Grantor-Code", with));
  }

  private HttpResponse<String> say(String path, String body) {
    Caller nobody = served.callerWith("");
    return nobody.send(
        nobody
            .request(view + path)
            .header("Grantor-Code", code)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> as(Role role, String path, String body) {
    String account = role == Role.REGISTRAR ? "registrar" : "small-host";
    return served.caller(account, role).post("/v1/registrations/" + number + path, body);
  }

  private static String entry(HttpResponse<String> filed) {
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
    return filed.headers().firstValue("Location").orElseThrow().split("/")[3];
  }

  private static void refused(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(TestService.json(answer).path("code").asText()).isEqualTo(code);
  }

  @Test
  void with_its_code_alone_a_grantor_reads_what_stands_against_it() {
    HttpResponse<String> answer = read(code);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode shown = TestService.json(answer);
    assertThat(shown.at("/grantor/value/party/name").asText()).isEqualTo("Rack Sublet Pty Ltd");
    assertThat(shown.at("/registration/collateral/0/value/serial").asText()).isEqualTo("DEMAND-1");
    assertThat(shown.at("/group/address/value/email").asText())
        .isEqualTo("notices@smallhost.example");
    assertThat(shown.path("status").asText()).isEqualTo("live");
    assertThat(shown.path("mayNow").toString())
        .isEqualTo("[\"demand\",\"acknowledge\",\"refuse\"]");
    assertThat(answer.body()).contains("Nguyen").doesNotContain("1970-01-31", "small-host\"");
  }

  @Test
  void an_individual_is_shown_its_own_birth_date() {
    assertThat(read(code(3)).body()).contains("1970-01-31");
  }

  @Test
  void without_a_right_code_nothing_is_read_and_nothing_told() {
    Caller nobody = served.callerWith("");
    refused(nobody.get(view), 401, "grantor-code-missing");
    refused(read("K7QM2"), 422, "grantor-code-form");
    String slip = (code.charAt(0) == '0' ? "1" : "0") + code.substring(1);
    refused(read(slip), 422, "grantor-code-check");
    String other = code(7);
    refused(read(other), 401, "grantor-code-unknown");
    view = "/v1/grantor-view/000000000195";
    refused(read(code), 401, "grantor-code-unknown");
  }

  @Test
  void a_demand_goes_from_hand_to_hand_until_the_registrar_decides() {
    String demand =
        entry(say("/demands", "{\"ground\": \"nothing-secured\", \"text\": \"Paid.\"}"));
    String steps = "/demands/" + demand;
    refused(say("/demands", "{\"ground\": \"nothing-secured\"}"), 409, "demand-open");
    refused(say(steps + "/statement", "{}"), 409, "demand-clock-running");
    HttpResponse<String> open =
        served.caller("small-host", Role.REGISTRANT).get("/v1/groups/000000000195/demands");
    assertThat(TestService.json(open).at("/demands/0/demand/entry").asText()).isEqualTo(demand);
    assertThat(TestService.json(open).at("/demands/0/registration").asText()).isEqualTo(number);
    refused(
        served.caller("stranger", Role.REGISTRANT).get("/v1/groups/000000000195/demands"),
        403,
        "forbidden");
    entry(as(Role.REGISTRANT, steps + "/answers", "{\"answer\": \"will-amend\"}"));
    assertThat(TestService.json(read(code)).at("/demand/answer").asText()).isEqualTo("will-amend");

    goTo(WEEK_OVER);
    assertThat(TestService.json(read(code)).path("mayNow").toString())
        .startsWith("[\"state\",\"withdraw\"");
    entry(say(steps + "/statement", "{\"text\": \"They did not.\"}"));
    entry(as(Role.REGISTRAR, steps + "/notice", "{}"));
    String release =
        "{\"decision\": \"remove-items\", \"reason\": \"Paid.\","
            + " \"remove\": [{\"entry\": \"%s\", \"part\": 2}]}".formatted(number);
    refused(as(Role.REGISTRAR, steps + "/decision", release), 409, "demand-clock-running");

    goTo(NOTICE_OVER);
    entry(as(Role.REGISTRAR, steps + "/decision", release));
    refused(read(code), 401, "grantor-code-unknown");
    JsonNode after =
        TestService.json(
            served.caller("anybody", Role.SEARCHER).get("/v1/registrations/" + number));
    assertThat(after.at("/registration/grantors")).hasSize(1);
    assertThat(after.at("/registration/demands/0/outcome").asText()).isEqualTo("items-removed");
    assertThat(served.register().verifyLedger().differences()).isEmpty();
  }

  @Test
  void a_demand_is_withdrawn() {
    String demand =
        entry(
            say(
                "/demands",
                """
                {"ground": "secures-nothing-in-these", "items": [{"entry": "%s", "part": 5}]}"""
                    .formatted(number)));
    entry(say("/demands/" + demand + "/withdrawal", "{}"));
    assertThat(TestService.json(read(code)).at("/demand/outcome").asText()).isEqualTo("withdrawn");
    refused(
        as(Role.REGISTRANT, "/demands/" + demand + "/answers", "{\"answer\": \"objects\"}"),
        409,
        "demand-closed");
  }

  @Test
  void a_holder_acknowledges_and_searchers_see_it() {
    String word = entry(say("/holder-word", "{\"acknowledged\": true, \"text\": \"Rack 3.\"}"));
    refused(say("/holder-word", "{\"acknowledged\": true}"), 409, "holder-said-so");
    refused(say("/holder-word", "{}"), 422, "value-missing");
    Caller searcher = served.caller("anybody", Role.SEARCHER);
    JsonNode hit =
        TestService.json(
                searcher.post("/v1/searches", Bodies.search("serial", "serial", "DEMAND-1")))
            .at("/hits/0/registration/holderWords/0");
    assertThat(hit.path("acknowledged").asBoolean()).isTrue();
    assertThat(hit.path("entry").asText()).isEqualTo(word);
    String certificate =
        searcher
            .post("/v1/search-certificates", Bodies.search("serial", "serial", "DEMAND-1"))
            .body();
    assertThat(certificate).contains("holder-acknowledged@1");
  }

  @Test
  void what_a_form_leaves_open_is_told_with_its_pointer() {
    assertThat(say("/demands", "{}").body()).contains("/ground", "value-missing");
    assertThat(say("/demands", "{\"ground\": \"secures-nothing-in-these\"}").body())
        .contains("/items", "demand-items-missing");
    refused(say("/demands/000000000292/withdrawal", "{}"), 404, "demand-unknown");
  }
}
