package org.openpps.rest.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class OperatorCommandsTest {
  private static final Map<String, String> NO_KEY = Map.of();

  @TempDir Path directory;

  @Test
  void while_no_server_runs_commands_work_on_the_file() {
    Program.Ended key =
        Program.run(
            NO_KEY,
            directory,
            "api-key add",
            "small-host",
            "--role",
            "registrant",
            "--role",
            "searcher");
    assertThat(key.exit()).as(key.err()).isZero();
    assertThat(key.out()).startsWith("pps_").doesNotContain("\n");

    Program.Ended verified = Program.run(NO_KEY, directory, "verify-ledger");
    assertThat(verified.exit()).as(verified.err()).isZero();
    assertThat(verified.out()).startsWith("1 entries, root ").endsWith("Nothing is wrong.");

    Program.Ended rebuilt = Program.run(NO_KEY, directory, "rebuild");
    assertThat(rebuilt.exit()).as(rebuilt.err()).isZero();
    assertThat(rebuilt.out()).contains("1 entries");

    try (Program server = Program.serve(directory)) {
      assertThat(server.printedKey()).isEmpty();
    }
  }

  @Test
  void a_directory_without_a_register_is_told_and_made_no_register() {
    Path mistyped = directory.resolve("mistyped");
    for (String[] command :
        new String[][] {
          {"verify-ledger"},
          {"rebuild"},
          {"search-profile status"},
          {"search-profile begin", "custody-exact@2"}
        }) {
      Program.Ended refused = Program.run(NO_KEY, mistyped, command);
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.err())
          .contains("There is no register in " + mistyped)
          .contains("[register-missing]");
      assertThat(mistyped).doesNotExist();
    }
  }

  @Test
  void while_a_server_runs_they_say_who_holds_the_file_and_what_to_do() {
    try (Program server = Program.serve(directory)) {
      for (String[] command :
          new String[][] {
            {"verify-ledger"},
            {"rebuild"},
            {"api-key add", "x", "--role", "auditor"},
            {"serve", "--port", "0"}
          }) {
        Program.Ended refused = Program.run(NO_KEY, directory, command);
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err())
            .contains("held by process " + server.pid())
            .contains(server.address().toString())
            .contains("Stop it first")
            .doesNotContain("Exception")
            .doesNotContain("at org.");
      }
    }
  }

  @Test
  void with_a_registrars_key_they_are_done_inside_the_server() {
    try (Program server = Program.serve(directory)) {
      Map<String, String> key = Map.of("PPS_API_KEY", server.printedKey().orElseThrow());
      String url = server.address().toString();

      Program.Ended verified = Program.run(key, directory, "verify-ledger", "--url", url);
      assertThat(verified.exit()).as(verified.err()).isZero();
      assertThat(verified.out()).endsWith("Nothing is wrong.");

      Program.Ended made =
          Program.run(
              key, directory, "api-key add", "auditor-1", "--role", "auditor", "--url", url);
      assertThat(made.exit()).as(made.err()).isZero();
      assertThat(made.out()).startsWith("pps_");

      Map<String, String> lesser = Map.of("PPS_API_KEY", made.out());
      Program.Ended forbidden =
          Program.run(
              lesser, directory, "api-key add", "mallory", "--role", "registrar", "--url", url);
      assertThat(forbidden.exit()).isEqualTo(1);
      assertThat(forbidden.err()).contains("[forbidden]").doesNotContain("Exception");
    }
  }

  @Test
  void another_version_of_the_search_logic_is_taken_up_on_the_file_and_inside_the_server() {
    Program.Ended founded =
        Program.run(
            NO_KEY,
            directory,
            "api-key add",
            "operator-1",
            "--role",
            "registrar",
            "--search-profile",
            "custody-exact@1");
    assertThat(founded.exit()).as(founded.err()).isZero();
    Program.Ended begun =
        Program.run(NO_KEY, directory, "search-profile begin", "custody-exact@2", "--wait");
    assertThat(begun.exit()).as(begun.err()).isZero();
    assertThat(begun.out())
        .containsPattern("custody-exact@1 +retired; searched as at 1 entry")
        .containsPattern("custody-exact@2 +in force from 2 entries on");

    Program.Ended again = Program.run(NO_KEY, directory, "search-profile begin", "custody-exact@2");
    assertThat(again.exit()).isEqualTo(1);
    assertThat(again.err())
        .contains("custody-exact@2 is in force already.")
        .contains("[search-profile-in-force]");

    try (Program server = Program.serve(directory)) {
      Map<String, String> key = Map.of("PPS_API_KEY", founded.out());
      String url = server.address().toString();
      Program.Ended other =
          Program.run(
              key,
              directory,
              "search-profile begin",
              "custody-exact@2",
              "--digest",
              "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
              "--url",
              url);
      assertThat(other.exit()).isEqualTo(1);
      assertThat(other.err()).contains("[search-profile-differs]");
      Program.Ended back =
          Program.run(
              key, directory, "search-profile begin", "custody-exact@1", "--wait", "--url", url);
      assertThat(back.exit()).as(back.err()).isZero();
      Program.Ended status = Program.run(key, directory, "search-profile status", "--url", url);
      assertThat(status.exit()).as(status.err()).isZero();
      assertThat(status.out()).containsPattern("custody-exact@1 +in force from 3 entries on");
    }
  }

  @Test
  void a_wrong_call_is_told_and_ends_with_2_and_wrong_values_with_1() {
    assertThat(Program.run(NO_KEY, directory, "api-key add", "x").exit()).isEqualTo(2);
    assertThat(Program.run(NO_KEY, directory, "fly").exit()).isEqualTo(2);
    Program.Ended role = Program.run(NO_KEY, directory, "api-key add", "x", "--role", "king");
    assertThat(role.exit()).isEqualTo(1);
    assertThat(role.err()).contains("There is no role king.").contains("[value-unknown]");
    Program.Ended account =
        Program.run(NO_KEY, directory, "api-key add", "Jane Doe", "--role", "auditor");
    assertThat(account.exit()).isEqualTo(1);
    assertThat(account.err()).contains("[account-form]");
  }
}
