package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class StatementsCommandTest {
  private static final String STATEMENT = GoldenDocuments.text("statement-masked.json");
  private static final String TO_GROUP =
      due(
          "custody.notice.statement",
          "{\"kind\":\"secured-party-group\",\"group\":\"000000000195\",\"address\":{\"email\":"
              + "\"notices@small-host.example\"},\"entry\":\"000000000195\",\"part\":2}",
          "");
  private static final String TO_GRANTOR =
      due(
          "custody.notice.statement.grantor",
          "{\"kind\":\"grantor\",\"passedOnBy\":\"000000000195\",\"code\":"
              + "\"00000-00000-00000-00000\",\"grantor\":{\"party\":{\"kind\":\"individual\","
              + "\"familyName\":\"Example\",\"givenNames\":\"Ada\"}},"
              + "\"entry\":\"000000000292\",\"part\":3}",
          "\"duty\":\"Pass it on.\",");

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  private static String due(String rule, String recipient, String duty) {
    return "{\"entry\":\"000000000292\",\"subject\":\"000000000292\",\"occasion\":\"created\","
        + duty
        + "\"recipient\":"
        + recipient
        + ",\"rule\":\""
        + rule
        + "\",\"source\":\"[J] register rule\",\"more\":1,\"statement\":"
        + STATEMENT
        + "}";
  }

  private static String answer(String... due) {
    return "{\"statements\":[" + String.join(",", due) + "]}";
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .and("PPS_VKEY", GoldenDocuments.vkey())
        .run(arguments);
  }

  @Test
  void who_is_told_stands_in_a_table_with_what_the_secured_party_owes() {
    register.then(200, answer(TO_GROUP, TO_GRANTOR));

    CommandRun run = run("statements", "0000-0000-0292");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri()).hasPath("/v1/filings/000000000292/statements");
    assertThat(run.out())
        .startsWith(
            """
            ENTRY           WHAT HAPPENED                                TO                                  REACHES THEM
            0000 0000 0292  Registration 0000 0000 0292 was registered.  secured party group 0000 0000 0195  at the address for service notices@small-host.example
            0000 0000 0292  Registration 0000 0000 0292 was registered.  Ada Example (individual)            passed on by secured party group 0000 0000 0195
            What the secured party owes:
              - Pass it on.
            """)
        .endsWith("who claimed what, against whom, and when.\n")
        .doesNotContain("00000-00000-00000");
  }

  @Test
  void each_recipient_has_a_file_that_verifies_and_a_letter() throws IOException {
    register.then(200, answer(TO_GROUP, TO_GRANTOR));
    Path save = directory.resolve("documents");
    Path letters = directory.resolve("letters");

    CommandRun run =
        run(
            "statements",
            "0000-0000-0292",
            "--save",
            save.toString(),
            "--letters",
            letters.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(names(save))
        .containsExactly(
            "0000-0000-0292-to-grantor-0000-0000-0292-3.json",
            "0000-0000-0292-to-group-0000-0000-0195.json");
    for (String name : names(save)) {
      assertThat(run("verify", save.resolve(name).toString()).exitCode()).isEqualTo(ExitCode.OK);
      assertThat(run.out()).contains(name);
    }
    assertThat(letters.resolve("0000-0000-0292-to-grantor-0000-0000-0292-3.txt"))
        .content()
        .contains("00000-00000-00000-00000", "Pass it on.", "VERIFICATION STATEMENT");
  }

  @Test
  void all_that_is_due_to_a_group_is_read_to_the_last_page() {
    register
        .then(
            200,
            answer(TO_GROUP),
            "Link",
            "</v1/groups/000000000195/statements?after=000000000292>; rel=\"next\"")
        .then(200, answer());

    CommandRun run = run("statements", "--group", "0000-0000-0195", "--after", "0000-0000-0195");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(0).uri())
        .hasPath("/v1/groups/000000000195/statements")
        .hasQuery("after=000000000195");
    assertThat(register.requests()).hasSize(2);
    assertThat(run.out()).contains("0000 0000 0292");
  }

  @Test
  void where_nobody_is_told_that_is_said() {
    register.then(200, answer());
    assertThat(run("statements", "0000-0000-0292").out()).isEqualTo("No statements are due.\n");
  }

  @Test
  void one_that_does_not_verify_is_told_and_nothing_is_saved() throws IOException {
    register.then(200, answer(TO_GRANTOR.replace("Contoso", "Contosa")));

    CommandRun run = run("statements", "0000-0000-0292", "--save", directory.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
    assertThat(names(directory)).isEmpty();
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
