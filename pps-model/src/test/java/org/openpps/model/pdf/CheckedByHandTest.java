package org.openpps.model.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Statement;

/** Runs the commands that a document prints, as somebody who copies them from its pages. */
class CheckedByHandTest {
  /** From the name of the file to the last line of the call of openssl. */
  private static final Pattern COMMANDS = Pattern.compile("(?ms)^FILE=.*?^-inkey key\\.der.*?$");

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certificate-found.json",
        "certificate-nothing.json",
        "certificate-erased.json",
        "certificate-demand.json"
      })
  void the_commands_of_a_certificate_hold(String name) throws Exception {
    assertThat(checked(GoldenFile.document(name), GoldenFile.vkey()))
        .containsExactly(
            "1 parts are those of their leaves: True",
            "2 leaves stand in the tree: True",
            "3 tree is the checkpoint's: True",
            "4 note is of this body: True",
            "Signature Verified Successfully",
            "Signature Verified Successfully");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statement-masked.json",
        "statement-founded.json",
        "statement-erased.json",
        "receipt.json"
      })
  void the_commands_of_statements_hold(String name) throws Exception {
    assertThat(checked(GoldenFile.document(name), GoldenFile.vkey()))
        .containsExactly(
            "1 parts are those of their leaves: True",
            "2 leaves stand in the checkpoint's tree: True",
            "Signature Verified Successfully");
  }

  @Test
  void the_commands_of_an_ordinal_proof_hold_and_its_page_says_which_came_first() throws Exception {
    String document =
        new OrdinalProof(
                List.of(
                    Statement.parse(GoldenFile.document("statement-amended.json")),
                    Statement.parse(GoldenFile.document("statement-discharged.json"))))
            .json();

    assertThat(Printed.of(document).words())
        .contains("Entry 4 (0000 0000 0486) came before entry 5 (0000 0000 0583)");
    assertThat(checked(document, GoldenFile.vkey()))
        .hasSize(3)
        .noneMatch(line -> line.contains("False"));
  }

  @Test
  void the_commands_hold_for_many_hits() throws Exception {
    CrowdedRegister register = new CrowdedRegister("register.example").machines(20);

    assertThat(checked(register.certificate().json(), register.vkey()))
        .hasSize(6)
        .noneMatch(line -> line.contains("False"));
  }

  @Test
  void the_commands_find_a_changed_document() throws Exception {
    String document = GoldenFile.document("certificate-found.json");
    String forged = document.replace("Small Host", "Small Hoax");

    assertThat(run(commands(document), forged, GoldenFile.vkey()))
        .contains("1 parts are those of their leaves: False", "4 note is of this body: False");
  }

  @Test
  void the_commands_find_another_key() throws Exception {
    String document = GoldenFile.document("statement-masked.json");
    String other = new CrowdedRegister("register.example/golden").vkey();
    String sameId = GoldenFile.vkey().replaceAll("\\+[^+]*$", "") + "+" + other.split("\\+", 3)[2];

    assertThat(run(commands(document), document, sameId))
        .doesNotContain("Signature Verified Successfully");
  }

  private List<String> checked(String document, String vkey) throws Exception {
    return run(commands(document), document, vkey);
  }

  /** The commands as they are copied from the pages. */
  private static String commands(String document) {
    String text = Printed.of(document).text();
    return COMMANDS.matcher(text).results().findFirst().orElseThrow().group();
  }

  private List<String> run(String commands, String document, String vkey)
      throws IOException, InterruptedException {
    String name = commands.substring("FILE=".length(), commands.indexOf('\n'));
    Files.writeString(directory.resolve(name), document);
    Process shell =
        new ProcessBuilder("sh", "-c", commands.replace("NAME+ID+KEY", vkey))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    shell.getOutputStream().close();
    List<String> told = new String(shell.getInputStream().readAllBytes()).lines().toList();
    shell.waitFor();
    return told;
  }
}
