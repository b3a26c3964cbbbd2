package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class OrdinalCommandTest {
  private static final String ANSWER =
      """
      {"at":{"entries":8,"instant":"2026-12-02T00:00:00.000Z"},
       "first":{"number":"000000000292","kind":"registration-created@1",
         "time":"2026-11-23T09:05:00.120Z","subject":"000000000292"},
       "second":{"number":"000000000583","kind":"registration-discharged@1",
         "time":"2026-11-25T11:00:00.500Z","subject":"000000000389"},
       "precedence":"before","words":["The first came first."]}""";

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }

  @Test
  void which_came_first_is_said_in_the_words_of_the_register() {
    register.then(200, ANSWER);

    CommandRun run = run("ordinal", "0000-0000-0292", "0000-0000-0583");

    assertThat(register.request().uri().toString())
        .isEqualTo("/v1/ordinal-searches?first=000000000292&second=000000000583");
    assertThat(run.out())
        .isEqualTo(
            """
            The first came first.
            Among the first 8 entries, judged at 2026-12-02T00:00:00.000Z.
            """);
  }

  @Test
  void the_proof_is_saved_to_the_character_once_it_holds_together() throws IOException {
    String proof = GoldenDocuments.text("ordinal-proof.json");
    Path file = directory.resolve("proof.json");
    register.then(200, ANSWER).then(200, proof);

    CommandRun run = run("ordinal", "0000-0000-0292", "0000-0000-0583", "--out", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(file)).isEqualTo(proof);
    assertThat(run.err()).contains("The proof is saved in " + file);

    register.then(200, ANSWER).then(200, proof.replace("Small Host", "Small Haus"));
    assertThat(
            run("ordinal", "0000-0000-0292", "0000-0000-0583", "--out", file.toString()).exitCode())
        .isEqualTo(ExitCode.NOT_VERIFIED);
  }
}
