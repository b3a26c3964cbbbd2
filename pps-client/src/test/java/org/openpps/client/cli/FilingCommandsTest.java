package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class FilingCommandsTest {
  private static final String RECEIPT = GoldenDocuments.text("receipt.json");
  private static final String RACK = "rack-intermediary:acn=005749986:Rack Sublet Pty Ltd";
  private static final String CENTRE = "data-centre:acn=004085616:Deep Vault Data Centres Pty Ltd";

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void a_party_is_added_as_a_group_and_its_receipt_shown_with_what_it_gives() throws IOException {
    register.then(201, RECEIPT);

    CommandRun run =
        run(
            "party",
            "add",
            "--name",
            "Small Host Pty Ltd",
            "--acn",
            "010499966",
            "--email",
            "notices@smallhost.example");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(body(0).at("/members/0/identifiers/0/value").asText()).isEqualTo("010499966");
    assertThat(body(0).at("/members/0/capacity").asText()).isEqualTo("company");
    assertThat(body(0).at("/address/email").asText()).isEqualTo("notices@smallhost.example");
    assertThat(run.out()).endsWith("who claimed what, against whom, and when.\n");
  }

  /** The story of the README: four registrations, all or nothing. */
  @Test
  void hardware_and_data_are_registered_against_each_holder_in_one_bundle() throws IOException {
    Path saved = directory.resolve("receipt.json");
    register
        .then(201, "{\"digest\":\"" + "ab".repeat(32) + "\",\"files\":1}")
        .then(201, RECEIPT)
        .then(200, "{\"notices\":[]}");

    CommandRun run =
        run(
            "register",
            "--group",
            "0000-0000-0195",
            "--interest",
            "title-notice",
            "--holder",
            RACK,
            "--holder",
            CENTRE,
            "--redfish",
            "../docs/story/redfish",
            "--bag",
            "../docs/story/bag",
            "--out",
            saved.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(0).uri().getPath()).startsWith("/v1/manifests/");
    JsonNode filing = body(1);
    assertThat(filing.at("/group").asText()).isEqualTo("000000000195");
    assertThat(filing.at("/registrations")).hasSize(4);
    assertThat(filing.at("/registrations/0/collateral/0/serial").asText()).isEqualTo("437XR1138R2");
    assertThat(filing.at("/registrations/0/grantors/0/holder").asText())
        .isEqualTo("rack-intermediary");
    assertThat(filing.at("/registrations/1/grantors/0/party/name").asText())
        .isEqualTo("Deep Vault Data Centres Pty Ltd");
    assertThat(filing.at("/registrations/2/collateral/0/class").asText()).isEqualTo("data-set");
    assertThat(register.requests().get(0).uri().getPath())
        .endsWith(hex(filing.at("/registrations/2/collateral/0/manifest/digest").asText()));
    assertThat(filing.at("/registrations/3/interest").asText()).isEqualTo("title-notice");
    assertThat(Files.readString(saved)).isEqualTo(RECEIPT);
    assertThat(run.out())
        .contains("0000 0000 0292", "0000 0000 0389", "The receipt is saved in " + saved)
        .endsWith("who claimed what, against whom, and when.\n");
    assertThat(run.err()).contains("note: ", "set by software");
  }

  @Test
  void notice_of_an_order_is_registered_against_nobody_and_as_no_interest() throws IOException {
    register.then(201, RECEIPT).then(200, "{\"notices\":[]}");

    CommandRun run =
        run(
            "register",
            "--group",
            "0000-0000-0195",
            "--notice",
            "court-order",
            "--court",
            "Supreme Court of New South Wales",
            "--file-number",
            "2026/17",
            "--order-date",
            "2026-03-02",
            "--redfish",
            "../docs/story/redfish");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    JsonNode filing = body(0).at("/registrations/0");
    assertThat(filing.path("interest").asText()).isEqualTo("non-security-notice");
    assertThat(filing.path("grantors")).isEmpty();
    assertThat(filing.path("notice").toString())
        .isEqualTo(
            "{\"kind\":\"court-order\",\"court\":\"Supreme Court of New South Wales\","
                + "\"fileNumber\":\"2026/17\",\"date\":\"2026-03-02\"}");
  }

  @Test
  void an_interest_and_a_notice_are_not_claimed_at_once() {
    CommandRun run =
        run(
            "register",
            "--group",
            "0000-0000-0195",
            "--interest",
            "bailment",
            "--notice",
            "court-order",
            "--redfish",
            "../docs/story/redfish");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_bag_that_is_not_valid_is_refused_before_anything_is_sent() throws IOException {
    Path bag = Files.createDirectory(directory.resolve("bag"));

    CommandRun run =
        run(
            "register",
            "--group",
            "0000-0000-0195",
            "--interest",
            "bailment",
            "--holder",
            RACK,
            "--bag",
            bag.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("Nothing was imported", "  - There is no file bagit.txt");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_receipt_that_could_not_be_saved_is_told_before_anything_is_sent() {
    CommandRun run =
        run("discharge", "0000-0000-0292", "--out", directory.resolve("no/where").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("cannot be written");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_discharge_names_the_registration_in_the_address() throws IOException {
    register.then(201, RECEIPT);

    assertThat(run("discharge", "0000 0000 0292", "--text", "Paid.").exitCode()).isZero();

    assertThat(register.request().uri().getPath())
        .isEqualTo("/v1/registrations/000000000292/discharge");
    assertThat(body(0).toString()).isEqualTo("{\"text\":\"Paid.\"}");
  }

  @Test
  void a_renewal_gives_the_new_last_day() throws IOException {
    register.then(201, RECEIPT);

    assertThat(run("renew", "0000-0000-0292", "--last-day", "2036-02-29").exitCode()).isZero();

    assertThat(register.request().uri().getPath())
        .isEqualTo("/v1/registrations/000000000292/renewals");
    assertThat(body(0).toString()).isEqualTo("{\"lastDay\":\"2036-02-29\"}");
  }

  @Test
  void the_registrar_removes_and_restores_with_a_reason() throws IOException {
    register.then(201, RECEIPT).then(201, RECEIPT);

    assertThat(run("registrar", "remove", "0000-0000-0292", "--reason", "Ordered.").exitCode())
        .isZero();
    assertThat(run("registrar", "restore", "0000-0000-0292", "--reason", "A mistake.").exitCode())
        .isZero();

    assertThat(register.requests().stream().map(request -> request.uri().getPath()))
        .containsExactly(
            "/v1/registrations/000000000292/removal", "/v1/registrations/000000000292/restoration");
    assertThat(body(0).toString()).isEqualTo("{\"reason\":\"Ordered.\"}");
    assertThat(body(1).toString()).isEqualTo("{\"reason\":\"A mistake.\"}");
  }

  @Test
  void the_registrar_corrects_a_holder_goods_and_the_text_with_a_reason() throws IOException {
    register.then(201, RECEIPT);

    CommandRun run =
        run(
            "registrar",
            "correct",
            "0000-0000-0292",
            "--replace-holder",
            "0000-0000-0292/2=" + RACK,
            "--replace",
            "0000-0000-0292/3=Rails and fans",
            "--text",
            "As handed in.",
            "--reason",
            "Taken down wrongly.");

    assertThat(run.exitCode()).isZero();
    assertThat(register.requests().get(0).uri().getPath())
        .isEqualTo("/v1/registrations/000000000292/corrections");
    assertThat(body(0).at("/replaceGrantors/0/item/part").asInt()).isEqualTo(2);
    assertThat(body(0).at("/replaceGrantors/0/by/party/name").asText())
        .isEqualTo("Rack Sublet Pty Ltd");
    assertThat(body(0).at("/replaceCollateral/0/by/description").asText())
        .isEqualTo("Rails and fans");
    assertThat(body(0).path("text").asText()).isEqualTo("As handed in.");
    assertThat(body(0).path("reason").asText()).isEqualTo("Taken down wrongly.");
    assertThat(body(0).has("registration")).isFalse();
  }

  @Test
  void the_registrar_keeps_parts_of_an_entry_from_others_and_shows_them_again() throws IOException {
    register.then(201, RECEIPT).then(201, RECEIPT);

    for (String act : List.of("suppress", "unsuppress")) {
      assertThat(
              run("registrar", act, "0000-0000-0292", "--part", "2", "--reason", "Shown.")
                  .exitCode())
          .isZero();
    }

    assertThat(register.requests().stream().map(request -> request.uri().getPath()))
        .containsExactly(
            "/v1/entries/000000000292/suppressions",
            "/v1/entries/000000000292/suppressions/lifting");
    assertThat(body(0).path("parts").toString()).isEqualTo("[2]");
    assertThat(body(0).path("reason").asText()).isEqualTo("Shown.");
  }

  @Test
  void an_amendment_adds_and_removes() throws IOException {
    register.then(201, RECEIPT);

    CommandRun run =
        run(
            "amend",
            "0000-0000-0292",
            "--add-holder",
            CENTRE,
            "--remove",
            "0000-0000-0292/2",
            "--redfish",
            "../docs/story/redfish");

    assertThat(run.exitCode()).isZero();
    assertThat(body(0).at("/remove/0/part").asInt()).isEqualTo(2);
    assertThat(body(0).at("/addGrantors/0/holder").asText()).isEqualTo("data-centre");
    assertThat(body(0).at("/addCollateral/0/maker").asText()).isEqualTo("Contoso");
  }

  @Test
  void a_refusal_is_told_with_code_pointer_and_hint() {
    register.then(
        422,
        """
        {"code":"acn-check-digit","detail":"The body was refused.",
         "errors":[{"pointer":"/members/0/identifiers/0","code":"acn-check-digit",
           "message":"The check digit of this ACN does not fit.","hint":"Compare the ACN."}]}
        """);

    CommandRun run = run("party", "add", "--name", "X", "--acn", "010499967");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .isEqualTo(
            """
            pps: The register refused:
              - /members/0/identifiers/0: The check digit of this ACN does not fit. [acn-check-digit]
                hint: Compare the ACN.
            """);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void an_unknown_outcome_names_the_key_to_send_again() {
    register.thenProblem(500, "internal-fault").then(201, RECEIPT);

    CommandRun first = run("discharge", "0000-0000-0292");
    String key = register.request().header("Idempotency-Key").orElseThrow();
    CommandRun second = run("discharge", "0000-0000-0292", "--idempotency-key", key);

    assertThat(first.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(first.err()).contains("not known whether", "--idempotency-key " + key);
    assertThat(second.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(1).header("Idempotency-Key")).contains(key);
  }

  @Test
  void a_receipt_that_does_not_hold_together_is_told_though_the_filing_was_accepted()
      throws IOException {
    Path saved = directory.resolve("receipt.json");
    String changed = RECEIPT.replace("437XR1138R2", "437XR1138R3");
    register.then(201, changed);

    CommandRun run = run("discharge", "0000-0000-0292", "--out", saved.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(run.err()).contains("accepted the filing, but the receipt");
    assertThat(run.out()).startsWith("NOT VERIFIED").contains("What differs:");
    assertThat(Files.readString(saved)).isEqualTo(changed);
  }

  @Test
  void a_key_that_would_travel_unencrypted_is_told() {
    CommandRun run =
        CommandRun.with("PPS_API_KEY", "secret")
            .run("history", "0000-0000-0292", "--url", "http://127.0.0.1.invalid/");

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err())
        .contains("note: The API key travels unencrypted")
        .doesNotContain("secret");
  }

  @Test
  void programs_get_the_receipt_as_it_came() {
    register.then(201, RECEIPT);

    assertThat(run("--json", "discharge", "0000-0000-0292").out())
        .isEqualTo(RECEIPT + System.lineSeparator());
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }

  private JsonNode body(int request) throws IOException {
    return new ObjectMapper().readTree(register.requests().get(request).body());
  }

  private static String hex(String digest) {
    return org.openpps.model.identifier.NamedInformation.parse(digest).hex();
  }
}
