package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class ChangeCommandsTest {
  private static final String PLACE = "/v1/registrations/000000000292";
  private static final String CENTRE = "data-centre:acn=004085616:Deep Vault Data Centres Pty Ltd";

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

  private void sends(String path, String body, String... arguments) throws IOException {
    int before = register.requests().size();
    register.then(201, GoldenDocuments.text("receipt.json"));
    CommandRun run = run(arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    var request = register.requests().get(before);
    assertThat(request.uri().getPath()).isEqualTo(PLACE + path);
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(request.body())).isEqualTo(json.readTree(body));
  }

  @Test
  void an_amendment_names_what_was_and_what_takes_its_place() throws IOException {
    sends(
        "/amendments",
        """
        {"replaceGrantors": [{"item": {"entry": "000000000292", "part": 2},
           "by": {"party": {"kind": "organisation", "name": "Deep Vault Data Centres Pty Ltd",
             "capacity": "company", "identifiers": [{"scheme": "acn", "value": "004085616"}]},
             "holder": "data-centre"}}],
         "replaceCollateral": [{"item": {"entry": "000000000292", "part": 4},
           "by": {"class": "described-goods", "description": "Stoves"}}],
         "clearText": true, "grantorName": "Rack Space"}""",
        "amend",
        "0000-0000-0292",
        "--replace-holder",
        "0000-0000-0292/2=" + CENTRE,
        "--replace",
        "0000-0000-0292/4",
        "--describe",
        "Stoves",
        "--clear-text",
        "--grantor-name",
        "Rack Space");
  }

  @Test
  void a_replacement_by_nothing_is_a_wrong_call() {
    CommandRun run = run("amend", "0000-0000-0292", "--replace", "0000-0000-0292/4");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--replace names 1 items, and 0 are given");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_change_is_made_only_of_what_was_seen() throws IOException {
    sends("/discharge", "{}", "discharge", "0000-0000-0292", "--if-latest", "0000-0000-0486");
    assertThat(register.request().header("If-Match")).contains("\"000000000486\"");
  }

  @Test
  void a_part_is_released() throws IOException {
    sends(
        "/partial-discharges",
        """
        {"items": [{"entry": "000000000292", "part": 2}, {"entry": "000000000486", "part": 1}]}""",
        "discharge",
        "0000-0000-0292",
        "--items",
        "0000-0000-0292/2,0000-0000-0486/1");
  }

  @Test
  void a_renewal_to_no_stated_end_says_so() throws IOException {
    sends("/renewals", "{\"noStatedEnd\": true}", "renew", "0000-0000-0292", "--no-stated-end");
    assertThat(run("renew", "0000-0000-0292").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void a_registration_steps_back_and_ends_that() throws IOException {
    sends(
        "/subordinations",
        "{\"to\": \"000000000389\", \"text\": \"By deed.\"}",
        "subordinate",
        "0000-0000-0292",
        "--to",
        "0000-0000-0389",
        "--text",
        "By deed.");
    sends(
        "/subordinations/000000000389/end",
        "{}",
        "subordinate",
        "0000-0000-0292",
        "--to",
        "0000-0000-0389",
        "--end");
  }

  @Test
  void an_order_is_noted_and_lifted() throws IOException {
    sends(
        "/orders",
        """
        {"order": {"kind": "court-order", "court": "Supreme Court", "registry": "Kamloops",
          "fileNumber": "BC123445", "date": "2020-02-02"}, "text": "No dealings."}""",
        "order",
        "0000-0000-0292",
        "--kind",
        "court-order",
        "--court",
        "Supreme Court",
        "--registry",
        "Kamloops",
        "--file-number",
        "BC123445",
        "--date",
        "2020-02-02",
        "--text",
        "No dealings.");
    sends("/orders/000000000486/lift", "{}", "order", "0000-0000-0292", "--lift", "0000-0000-0486");
  }
}
