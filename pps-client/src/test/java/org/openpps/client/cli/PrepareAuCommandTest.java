package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class PrepareAuCommandTest {
  private static final String GROUP =
      """
      {"number":"000000000195","members":[{"entry":"000000000195","part":1,"value":{
        "kind":"organisation","name":"Small Host Pty Ltd","capacity":"company",
        "identifiers":[{"scheme":"acn","value":"010499966"}]}}],
       "address":{"entry":"000000000195","part":2,
        "value":{"email":"notices@smallhost.example"}}}""";

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void what_register_takes_is_prepared_and_only_the_group_is_asked_for() throws IOException {
    Path document = directory.resolve("au.txt");
    Path file = directory.resolve("au.json");
    register.then(200, GROUP);

    CommandRun run =
        run(
            "prepare",
            "au",
            "--group",
            "0000-0000-0195",
            "--interest",
            "title-notice",
            "--holder",
            "rack-intermediary:acn=005749986:Rack Sublet Pty Ltd",
            "--holder",
            "data-centre:acn=004085616:Deep Vault Data Centres Pty Ltd",
            "--redfish",
            "../docs/story/redfish",
            "--bag",
            "../docs/story/bag",
            "--agreed",
            "2026-11-02",
            "--day",
            "2026-11-24",
            "--out",
            document.toString(),
            "--file",
            file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().method()).isEqualTo("GET");
    assertThat(run.out())
        .isEqualTo(Files.readString(document))
        .contains("FILING 4 OF 4", "437XR1138R2", "by 2026-11-30, counted from 2026-11-02")
        .contains("Nothing was sent");
    JsonNode prepared = new ObjectMapper().readTree(file.toFile());
    assertThat(prepared.path("sent").asBoolean(true)).isFalse();
    assertThat(prepared.path("filings")).hasSize(4);
    assertThat(prepared.at("/filings/0/grantor/identifier/value").asText()).isEqualTo("005749986");
  }

  @Test
  void a_registration_on_record_is_prepared_by_its_number() {
    String registration =
        """
        {"registration":{"number":"000000000292","terms":{"group":"000000000195",
          "interest":"title-notice","purchaseMoney":false,"profile":"custody@1"},
         "beganAt":"2026-11-23T09:05:00.120Z","securedParties":[],
         "grantors":[{"entry":"000000000292","part":2,"value":{"party":{"kind":"organisation",
          "name":"Rack Space Pty Ltd","capacity":"company",
          "identifiers":[{"scheme":"acn","value":"004085616"}]}}},
          {"entry":"000000000292","part":3}],
         "collateral":[{"entry":"000000000292","part":5,"value":{"class":"described-goods",
          "description":"Rails of the server"}}],
         "lastEntry":"000000000292"},
         "status":"live","at":{"entries":6,"instant":"2026-11-24T00:00:00.000Z"}}""";
    String ended =
        registration.replace("000000000292", "000000000389").replace("\"live\"", "\"discharged\"");
    register
        .then(200, GoldenDocuments.text("receipt.json"))
        .then(200, registration)
        .then(200, ended)
        .then(200, GROUP);

    CommandRun run = run("prepare", "au", "--number", "0000-0000-0292", "--day", "2026-11-24");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .isEqualTo("note: Registration 0000 0000 0389 is discharged and is left out.\n");
    assertThat(run.out())
        .contains("FILING 1 OF 1, made of registration 0000 0000 0292")
        .contains("Notice identifier 0000 0000 0292")
        .contains("Erased from this register and left out here: 1.");
  }

  @Test
  void for_programs_the_file_is_printed() throws IOException {
    register.then(200, GROUP);

    CommandRun run =
        run(
            "--json",
            "prepare",
            "au",
            "--group",
            "0000-0000-0195",
            "--interest",
            "pps-lease",
            "--holder",
            "other:acn=005749986:Rack Sublet Pty Ltd",
            "--redfish",
            "../docs/story/redfish");

    assertThat(new ObjectMapper().readTree(run.out()).path("filings")).hasSize(1);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "k")
        .run(arguments);
  }
}
