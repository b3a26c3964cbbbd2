package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.GoldenDocuments;

class VerifyCommandTest {
  private static final String VKEY = GoldenDocuments.vkey();

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "receipt.json",
        "statement-full.json",
        "statement-masked.json",
        "statement-erased.json",
        "statement-masked.tlog-proof",
        "certificate-found.json",
        "certificate-nothing.json"
      })
  void a_document_of_any_kind_verifies_with_the_key(String name) {
    CommandRun run = verify(GoldenDocuments.file(name), "--vkey", VKEY);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .startsWith("VERIFIED: this ")
        .contains("Proven:", "What it says:")
        .endsWith("who claimed what, against whom, and when.\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void what_is_proven_and_what_is_the_registers_word_stand_apart() {
    String out = verify(GoldenDocuments.file("certificate-found.json"), "--vkey", VKEY).out();

    assertThat(out.indexOf("stand in the log"))
        .isBetween(out.indexOf("Proven:"), out.indexOf("The register's signed word:"));
    assertThat(out.indexOf("No other registration among"))
        .isGreaterThan(out.indexOf("The register's signed word:"));
  }

  @Test
  void what_is_withheld_is_counted() {
    assertThat(verify(GoldenDocuments.file("statement-masked.json"), "--vkey", VKEY).out())
        .contains("Withheld:\n", "  - 1 birth date withheld\n");
  }

  @Test
  void the_key_may_come_from_the_environment() {
    String file = GoldenDocuments.file("receipt.json").toString();

    assertThat(CommandRun.with("PPS_VKEY", VKEY).run("verify", file).exitCode())
        .isEqualTo(ExitCode.OK);
  }

  @Test
  void without_a_key_the_document_is_not_confirmed() {
    CommandRun run = verify(GoldenDocuments.file("receipt.json"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.KEY_UNCONFIRMED);
    assertThat(run.out()).startsWith("KEY NOT CONFIRMED").contains("which you have not confirmed");
  }

  @Test
  void a_changed_character_is_told_with_what_differs() throws IOException {
    String changed =
        GoldenDocuments.text("statement-full.json").replace("437XR1138R2", "437XR1138R3");

    CommandRun run = verify(written(changed.getBytes(StandardCharsets.UTF_8)), "--vkey", VKEY);

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(run.out())
        .startsWith("NOT VERIFIED: rely on nothing in this statement.")
        .contains("What differs:", "Entry 2")
        .doesNotContain("Proven:", "What it says:");
  }

  @Test
  void octets_that_are_no_text_and_text_that_is_no_document_do_not_verify() throws IOException {
    assertThat(verify(written(new byte[] {'{', (byte) 0xFF})).exitCode())
        .isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(verify(written(new byte[0])).exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
  }

  @Test
  void a_file_that_is_not_there_and_a_key_that_is_none_are_told_in_a_sentence() {
    CommandRun nowhere = verify(directory.resolve("nowhere"));
    CommandRun noKey = verify(GoldenDocuments.file("receipt.json"), "--vkey", "key");

    assertThat(nowhere.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).startsWith("pps: There is no file ");
    assertThat(noKey.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(noKey.err()).contains("vkey-malformed", "hint: ").doesNotContain("\tat ");
  }

  @Test
  void programs_get_the_verdict_in_json() {
    assertThat(verify(GoldenDocuments.file("receipt.json"), "--vkey", VKEY, "--json").out())
        .startsWith("{\"outcome\":\"VERIFIED\",\"document\":\"receipt\",\"proven\":[")
        .contains("\"differences\":[]");
  }

  private Path written(byte[] octets) throws IOException {
    return Files.write(directory.resolve("document"), octets);
  }

  private static CommandRun verify(Path file, String... more) {
    String[] arguments = new String[2 + more.length];
    arguments[0] = "verify";
    arguments[1] = file.toString();
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandRun.of(arguments);
  }
}
