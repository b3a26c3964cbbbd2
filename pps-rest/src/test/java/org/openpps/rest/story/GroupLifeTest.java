package org.openpps.rest.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.Refusals;
import org.openpps.rest.testing.TestService;
import org.openpps.store.account.Role;

class GroupLifeTest {
  @TempDir Path directory;
  private Colocation story;
  private Caller buyer;
  private String buyers;
  private Refusals refusals;

  @BeforeEach
  void file() {
    story = Colocation.in(directory);
    buyer = story.served().caller("buyer", Role.REGISTRANT);
    buyers = Colocation.numbers(buyer.post("/v1/groups", Bodies.group())).get(0);
    refusals = new Refusals(story.served());
  }

  @AfterEach
  void stop() {
    story.close();
  }

  private String of(String group, String what) {
    return "/v1/groups/" + group + "/" + what;
  }

  private JsonNode group(String number) {
    return TestService.json(story.stranger().get("/v1/groups/" + number));
  }

  private List<String> kinds(String path) {
    return TestService.json(story.stranger().get(path)).path("entries").findValuesAsText("kind");
  }

  private String offer(String registrations) {
    HttpResponse<String> made =
        story
            .host()
            .post(
                of(story.group(), "transfer-offers"),
                "{\"to\": \"%s\"%s}".formatted(buyers, registrations));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return made.headers().firstValue("Location").orElseThrow().split("/")[3];
  }

  private String offerOfOne() {
    return offer(", \"registrations\": [\"%s\"]".formatted(story.registrations().get(0)));
  }

  @Test
  void an_address_changes_once_and_shows_in_the_history_of_a_registration() {
    HttpResponse<String> changed =
        story
            .host()
            .post(of(story.group(), "address"), "{\"address\": {\"email\": \"new@host.example\"}}");

    assertThat(Colocation.numbers(changed)).containsExactly(story.group());
    assertThat(group(story.group()).at("/address/value/email").asText())
        .isEqualTo("new@host.example");
    assertThat(kinds(of(story.group(), "history")))
        .containsExactly("group-created@1", "address-changed@1");
    assertThat(kinds("/v1/registrations/" + story.registrations().get(3) + "/history"))
        .containsExactly("registration-created@1", "address-changed@1");
  }

  @Test
  void members_join_and_leave() {
    JsonNode founder = group(story.group()).at("/members/0");
    String path = of(story.group(), "amendments");
    String leave =
        "{\"entry\": \"%s\", \"part\": %d}"
            .formatted(founder.path("entry").asText(), founder.path("part").asInt());
    refusals.refusedFor(
        List.of("/remove secured-party-missing"),
        422,
        () -> story.host().post(path, "{\"remove\": [%s]}".formatted(leave)));
    String join = "{\"kind\": \"organisation\", \"name\": \"Bank\", \"capacity\": \"company\"}";
    HttpResponse<String> amended =
        story.host().post(path, "{\"addMembers\": [%s], \"remove\": [%s]}".formatted(join, leave));

    assertThat(amended.statusCode()).as(amended.body()).isEqualTo(201);
    assertThat(group(story.group()).at("/members/0/value/name").asText()).isEqualTo("Bank");
  }

  @Test
  void a_registration_is_offered_and_accepted_and_the_old_account_has_no_say_any_more() {
    String first = story.registrations().get(0);
    String offer = offerOfOne();
    for (Caller side : List.of(story.host(), buyer)) {
      String group = side == buyer ? buyers : story.group();
      JsonNode open = TestService.json(side.get(of(group, "transfer-offers"))).at("/offers/0");
      assertThat(open.path("offer").asText()).isEqualTo(offer);
      assertThat(open.at("/registrations/0").asText()).isEqualTo(first);
    }
    HttpResponse<String> accepted =
        buyer.post("/v1/transfer-offers/" + offer + "/acceptance", "{}");

    assertThat(Colocation.numbers(accepted)).containsExactly(first, story.group());
    JsonNode shown = TestService.json(story.stranger().get("/v1/registrations/" + first));
    assertThat(shown.at("/registration/terms/group").asText()).isEqualTo(buyers);
    refusals.refused(
        403,
        "forbidden",
        () -> story.host().post("/v1/registrations/" + first + "/discharge", "{}"));
    assertThat(TestService.json(buyer.get(of(buyers, "transfer-offers"))).path("offers")).isEmpty();
  }

  @Test
  void an_offer_is_withdrawn_or_declined_and_nobody_else_sees_it() {
    String offer = offerOfOne();
    Caller other = story.served().caller("other", Role.REGISTRANT);
    refusals.refused(403, "forbidden", () -> other.get(of(buyers, "transfer-offers")));
    String withdrawal = "/v1/transfer-offers/" + offer + "/withdrawal";
    refusals.refusedFor(List.of("/offer forbidden"), 403, () -> other.post(withdrawal, "{}"));
    assertThat(buyer.post(withdrawal, "{\"text\": \"No.\"}").statusCode()).isEqualTo(201);
    refusals.refusedFor(
        List.of("/offer offer-not-open"),
        409,
        () -> buyer.post("/v1/transfer-offers/" + offer + "/acceptance", "{}"));
    assertThat(kinds(of(story.group(), "history")))
        .containsExactly("group-created@1", "transfer-offered@1", "transfer-withdrawn@1");
  }

  @Test
  void a_suspended_group_is_shown_as_such_and_files_nothing_but_a_discharge() {
    String reason = "{\"reason\": \"Under inquiry.\"}";
    String first = story.registrations().get(0);
    assertThat(story.host().post(of(story.group(), "suspension"), reason).statusCode())
        .isEqualTo(403);
    assertThat(story.registrar().post(of(story.group(), "suspension"), reason).statusCode())
        .isEqualTo(201);
    assertThat(group(story.group()).path("suspendedAt").asText()).isNotBlank();
    refusals.refusedFor(
        List.of("/group group-suspended"),
        409,
        () -> story.host().post("/v1/filings", Bodies.oneServer(story.group(), "SUSPENDED-1")));
    assertThat(story.host().post("/v1/registrations/" + first + "/discharge", "{}").statusCode())
        .isEqualTo(201);
    assertThat(story.registrar().post(of(story.group(), "reinstatement"), reason).statusCode())
        .isEqualTo(201);
    assertThat(group(story.group()).has("suspendedAt")).isFalse();
  }

  @Test
  void a_lost_key_is_claimed_and_announced_and_issued_again_only_in_time() {
    String claims = of(story.group(), "key-claims");
    HttpResponse<String> claimed = buyer.post(claims, "{\"reason\": \"Laptop stolen.\"}");
    assertThat(claimed.statusCode()).as(claimed.body()).isEqualTo(201);
    String claim = group(story.group()).at("/keyClaim/claim").asText();
    String one = claims + "/" + claim;
    refusals.refusedFor(
        List.of("/claim key-reissue-not-announced"),
        409,
        () -> story.registrar().post(one + "/reissue", "{}"));
    assertThat(story.registrar().post(one + "/announcement", "{}").statusCode()).isEqualTo(201);
    assertThat(group(story.group()).at("/keyClaim/reissueFrom").asText()).isNotBlank();
    refusals.refusedFor(
        List.of("/claim key-reissue-too-early"),
        409,
        () -> story.registrar().post(one + "/reissue", "{}"));
    String objection = "{\"reason\": \"We have our key.\"}";
    assertThat(story.host().post(one + "/refusal", objection).statusCode()).isEqualTo(201);
    assertThat(group(story.group()).has("keyClaim")).isFalse();
  }

  @Test
  void the_history_of_a_group_is_not_that_of_a_registration() {
    refusals.refused(
        404,
        "group-unknown",
        () -> story.stranger().get(of(story.registrations().get(0), "history")));
  }
}
