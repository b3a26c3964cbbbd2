package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class DraftCommandsTest {
  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";
  private static final String LINE =
      "\"id\":\""
          + ID
          + "\",\"title\":\"Servers in rack 7\",\"status\":\"open\",\"revision\":3,"
          + "\"createdAt\":\"2026-11-24T09:00:00.000Z\",\"changedAt\":\"2026-11-24T09:05:00.000Z\"";
  private static final String DRAFT =
      "{" + LINE + ",\"filing\":{\"group\":\"000000000195\",\"registrations\":[]}}";

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void a_file_is_saved_as_a_draft_whether_it_is_complete_or_not() throws IOException {
    Path file = Files.writeString(directory.resolve("draft.json"), "{\"registrations\": []}");
    register.then(201, DRAFT);

    CommandRun run = run("draft", "save", "--from", file.toString(), "--name", "Servers");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().body())
        .isEqualTo("{\"title\":\"Servers\",\"filing\":{\"registrations\":[]}}");
    assertThat(register.request().header("Idempotency-Key")).isPresent();
    assertThat(run.out())
        .isEqualTo(
            """
            Draft   0f8fad5b-d9cb-469f-a165-70867728950e
            Title   Servers in rack 7
            Status  open
            Saved   2026-11-24T09:05:00.000Z
            {
              "group" : "000000000195",
              "registrations" : [ ]
            }
            """);
  }

  @Test
  void a_program_that_saves_a_draft_learns_what_it_is_called() throws IOException {
    Path file = Files.writeString(directory.resolve("draft.json"), "{}");
    register.then(201, DRAFT);

    CommandRun run =
        run("draft", "save", "--from", file.toString(), "--idempotency-key", "k1", "--json");

    assertThat(run.out()).contains("\"id\":\"" + ID + "\"", "\"revision\":3");
    assertThat(register.request().header("Idempotency-Key")).contains("k1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{} {}", "{\"group\":1,\"group\":2}", "{\"group\":", "\u00ff"})
  void a_file_of_which_part_would_be_lost_is_refused_and_nothing_is_sent(String content)
      throws IOException {
    Path file = directory.resolve("draft.json");
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));

    CommandRun run = run("draft", "save", "--from", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("draft.json: ");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_change_that_broke_off_is_not_said_to_have_written_nothing() {
    for (int i = 0; i < 5; i++) {
      register.thenBreak();
    }

    CommandRun run = run("draft", "delete", ID);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err())
        .contains("It is not known whether it took effect.")
        .doesNotContain("Nothing was written");
  }

  @Test
  void what_register_takes_is_saved_as_a_draft() {
    register.then(201, DRAFT);

    CommandRun run =
        run(
            "draft",
            "save",
            "--group",
            "0000-0000-0195",
            "--interest",
            "title-notice",
            "--holder",
            "data-centre:acn=004085616:Deep Vault Data Centres Pty Ltd",
            "--redfish",
            "../docs/story/redfish");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/drafts");
    assertThat(register.request().body()).contains("437XR1138R2", "\"interest\":\"title-notice\"");
  }

  @Test
  void a_draft_is_saved_anew_from_the_revision_that_was_read() {
    register.then(200, DRAFT).then(200, DRAFT);

    CommandRun run = run("draft", "save", "--id", ID, "--name", "Servers, rack 8");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    ScriptedRegister.Request change = register.requests().get(1);
    assertThat(change.method()).isEqualTo("PUT");
    assertThat(change.header("If-Match")).contains("\"3\"");
    assertThat(change.body())
        .isEqualTo(
            "{\"title\":\"Servers, rack 8\",\"filing\":"
                + "{\"group\":\"000000000195\",\"registrations\":[]}}");
  }

  @Test
  void every_page_of_the_list_is_shown_in_one_table() {
    String second =
        LINE.replace(ID, ID.replace('0', '1'))
            .replace("\"open\"", "\"submitted\",\"filed\":\"000000000292\"")
            .replace("\"title\":\"Servers in rack 7\",", "");
    register
        .then(
            200,
            "{\"drafts\":[{" + LINE + "}]}",
            "Link",
            "</v1/drafts?limit=50&after=1_x>; rel=\"next\"")
        .then(200, "{\"drafts\":[{" + second + "}]}");

    CommandRun run = run("draft", "list");

    assertThat(register.requests().get(1).uri().toString())
        .isEqualTo("/v1/drafts?limit=50&after=1_x");
    assertThat(run.out())
        .isEqualTo(
            """
            DRAFT                                 STATUS     SAVED                     FILED AS        TITLE
            0f8fad5b-d9cb-469f-a165-70867728950e  open       2026-11-24T09:05:00.000Z  -               Servers in rack 7
            1f8fad5b-d9cb-469f-a165-71867728951e  submitted  2026-11-24T09:05:00.000Z  0000 0000 0292  -
            """);
  }

  @Test
  void a_draft_is_submitted_and_its_receipt_saved() throws IOException {
    Path saved = directory.resolve("receipt.json");
    register.then(201, GoldenDocuments.text("receipt.json"));

    CommandRun run = run("draft", "submit", ID, "--out", saved.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/drafts/" + ID + "/submit");
    assertThat(register.request().header("Idempotency-Key")).isPresent();
    assertThat(saved).hasContent(GoldenDocuments.text("receipt.json"));
  }

  @Test
  void what_the_register_cleaned_is_told_on_submission() {
    register.then(
        201,
        GoldenDocuments.text("receipt.json"),
        "Text-Cleaned",
        "\"/registrations/0/text\", \"/registrations/0/collateral/0/maker\"");

    CommandRun run = run("draft", "submit", ID);

    assertThat(run.err())
        .isEqualTo(
            """
            note: Characters that show as nothing were removed, or blanks made plain, in /registrations/0/text.
            note: Characters that show as nothing were removed, or blanks made plain, in /registrations/0/collateral/0/maker.
            """);
  }

  @Test
  void a_draft_that_was_submitted_is_told_of() {
    register.thenProblem(409, "draft-submitted");

    CommandRun run = run("draft", "submit", ID);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).contains("draft-submitted");
  }

  @Test
  void shown_as_json_it_is_the_filing_alone_so_that_it_can_be_saved_again() {
    register.then(200, DRAFT);

    CommandRun run = run("--json", "draft", "show", ID);

    assertThat(run.out()).isEqualTo("{\"group\":\"000000000195\",\"registrations\":[]}\n");
  }

  @Test
  void a_draft_is_deleted() {
    register.then(204, "");

    CommandRun run = run("draft", "delete", ID);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().method()).isEqualTo("DELETE");
  }

  @Test
  void a_file_that_holds_no_object_is_not_sent() throws IOException {
    Path file = Files.writeString(directory.resolve("draft.json"), "[1");

    CommandRun run = run("draft", "save", "--from", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("draft.json: This is no JSON");
    assertThat(register.requests()).isEmpty();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "k")
        .run(arguments);
  }
}
