package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class GroupCommandsTest {
  private static final String GROUP = "0000-0000-0195";
  private static final String OTHER = "0000-0000-0292";
  private static final String PLACE = "/v1/groups/000000000195/";

  private static final String SHOWN =
      """
      {"number": "000000000195",
       "members": [{"entry": "000000000195", "part": 1, "value":
         {"kind": "organisation", "name": "Small Host Pty Ltd", "capacity": "company"}}],
       "address": {"entry": "000000000389", "part": 1, "value": {"email": "new@host.example",
         "postal": {"lines": ["1 High St", "Perth"], "postcode": "6000", "country": "AU"}}},
       "suspendedAt": "2026-11-24T10:00:00.120Z",
       "offers": [{"offer": "000000000486", "from": "000000000195", "to": "000000000292",
         "registrations": ["000000000389", "000000000583"], "time": "2026-11-24T09:00:00.000Z"}],
       "keyClaim": {"claim": "000000000680", "time": "2026-11-24T11:00:00.000Z",
         "reissueFrom": "2026-12-09T00:00:00.000Z"}}""";

  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }

  /** What a command that files sends, and where. */
  private JsonNode sent(String path, String... arguments) throws IOException {
    int before = register.requests().size();
    register.then(201, GoldenDocuments.text("receipt.json"));
    CommandRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    var request = register.requests().get(before);
    assertThat(request.method() + " " + request.uri().getPath()).isEqualTo("POST " + path);
    return new ObjectMapper().readTree(request.body());
  }

  @Test
  void an_address_is_changed_with_nothing_said_twice() throws IOException {
    JsonNode body =
        sent(PLACE + "address", "group", "address", GROUP, "--email", "new@host.example");
    assertThat(body.toString()).isEqualTo("{\"address\":{\"email\":\"new@host.example\"}}");
  }

  @Test
  void members_are_changed() throws IOException {
    JsonNode body =
        sent(
            PLACE + "amendments",
            "group",
            "amend",
            GROUP,
            "--add",
            "Bank",
            "--acn",
            "004085616",
            "--remove",
            GROUP + "/1");
    assertThat(body.at("/addMembers/0/name").asText()).isEqualTo("Bank");
    assertThat(body.at("/remove/0/part").asInt()).isEqualTo(1);
  }

  @Test
  void several_organisations_join_each_with_its_own_numbers_and_capacity() throws IOException {
    JsonNode body =
        sent(
            PLACE + "amendments",
            "group",
            "amend",
            GROUP,
            "--add",
            "Bank",
            "--acn",
            "004085616",
            "--add",
            "Family Trust",
            "--abn",
            "51824753556",
            "--capacity",
            "trustee",
            "--add",
            "Nameless Society",
            "--capacity",
            "other");
    assertThat(body.path("addMembers").findValuesAsText("name"))
        .containsExactly("Bank", "Family Trust", "Nameless Society");
    assertThat(body.path("addMembers").findValuesAsText("capacity"))
        .containsExactly("company", "trustee", "other");
    assertThat(body.at("/addMembers/0/identifiers/0/value").asText()).isEqualTo("004085616");
    assertThat(body.at("/addMembers/1/identifiers")).hasSize(1);
    assertThat(body.at("/addMembers/2/identifiers")).isEmpty();
  }

  @Test
  void registrations_are_offered_by_number_or_all_but_never_by_forgetting() throws IOException {
    JsonNode named =
        sent(
            PLACE + "transfer-offers",
            "transfer",
            "offer",
            GROUP,
            "--to",
            OTHER,
            "--registration",
            "0000-0000-0389");
    assertThat(named.at("/registrations/0").asText()).isEqualTo("000000000389");
    JsonNode all =
        sent(PLACE + "transfer-offers", "transfer", "offer", GROUP, "--to", OTHER, "--all");
    assertThat(all.has("registrations")).isFalse();
    assertThat(run("transfer", "offer", GROUP, "--to", OTHER).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void an_offer_is_accepted_or_withdrawn() throws IOException {
    sent("/v1/transfer-offers/000000000486/acceptance", "transfer", "accept", "0000-0000-0486");
    sent("/v1/transfer-offers/000000000486/withdrawal", "transfer", "withdraw", "0000-0000-0486");
  }

  @Test
  void a_suspension_and_a_lost_key_go_where_they_belong() throws IOException {
    String claim = PLACE + "key-claims";
    String one = claim + "/000000000680/";
    sent(PLACE + "suspension", "group", "suspend", GROUP, "--reason", "Inquiry.");
    sent(PLACE + "reinstatement", "group", "reinstate", GROUP, "--reason", "Cleared.");
    assertThat(sent(claim, "group", "claim-key", GROUP, "--reason", "Stolen.").toString())
        .isEqualTo("{\"reason\":\"Stolen.\"}");
    sent(one + "announcement", "group", "announce-key", GROUP, "--claim", "0000-0000-0680");
    sent(one + "reissue", "group", "reissue-key", GROUP, "--claim", "0000-0000-0680");
    sent(
        one + "refusal",
        "group",
        "refuse-key",
        GROUP,
        "--claim",
        "0000-0000-0680",
        "--reason",
        "Not so.");
  }

  @Test
  void a_group_is_shown_with_all_that_is_open() {
    register.then(200, SHOWN);
    assertThat(run("group", "show", GROUP).out())
        .isEqualTo(
            """
            Group          0000 0000 0195
            Suspended      2026-11-24T10:00:00.120Z; it can discharge, and no more
            Secured party  Small Host Pty Ltd  [0000 0000 0195 / 1]
            Address        new@host.example, 1 High St, Perth, 6000, AU
            Offers         2 registrations to 0000 0000 0292  (offer 0000 0000 0486)
            Lost key       claimed by 0000 0000 0680; issued again from 2026-12-09T00:00:00.000Z on, unless refused
            """);
  }

  @Test
  void offers_are_listed_as_given_and_received() {
    register.then(
        200,
        """
        {"offers": [
          {"offer": "000000000486", "from": "000000000195", "to": "000000000292",
           "registrations": ["000000000389"], "time": "2026-11-24T09:00:00.000Z"},
          {"offer": "000000000680", "from": "000000000292", "to": "000000000195",
           "registrations": [], "time": "2026-11-24T10:00:00.000Z"}]}""");
    assertThat(run("transfer", "list", GROUP).out())
        .isEqualTo(
            """
            OFFER           MADE                      WHICH          GROUP           REGISTRATIONS
            0000 0000 0486  2026-11-24T09:00:00.000Z  given to       0000 0000 0292  0000 0000 0389
            0000 0000 0680  2026-11-24T10:00:00.000Z  received from  0000 0000 0292  all that are live
            """);
  }

  @Test
  void no_open_offers_are_said_to_be_none() {
    register.then(200, "{\"offers\": []}");
    assertThat(run("transfer", "list", GROUP).out()).isEqualTo("No open offers.\n");
  }

  @Test
  void each_is_a_value_of_json_for_programs() throws IOException {
    register.then(200, SHOWN);
    JsonNode shown = new ObjectMapper().readTree(run("--json", "group", "show", GROUP).out());
    assertThat(shown.at("/keyClaim/claim").asText()).isEqualTo("000000000680");
    assertThat(List.of("owner", "account")).noneMatch(name -> shown.findValue(name) != null);
  }
}
