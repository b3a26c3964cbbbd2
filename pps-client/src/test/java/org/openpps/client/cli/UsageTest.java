package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.ScriptedRegister;
import picocli.CommandLine;

class UsageTest {
  @TempDir Path directory;

  @Test
  void help_lists_commands_environment_and_exit_codes() {
    CommandRun run = CommandRun.of("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("register", "search", "verify", "PPS_API_KEY", "Exit codes:")
        .contains("6   the register was not reached");
  }

  @Test
  void every_command_has_its_help() {
    commands(Pps.commandLine(name -> null, time -> {}))
        .forEach(
            command -> {
              String[] line = (command + " --help").strip().split(" ");
              CommandRun run = CommandRun.of(line);
              assertThat(run.exitCode()).as(command + run.err()).isZero();
              assertThat(run.out()).startsWith("Usage: pps");
            });
  }

  @Test
  void a_file_that_cannot_be_read_is_named() throws IOException {
    Path latin = Files.write(directory.resolve("latin.json"), new byte[] {(byte) 0xe9});
    for (String command : new String[] {"verify", "render", "search --criteria"}) {
      CommandRun run = CommandRun.of((command + " " + directory).split(" "));
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).isEqualTo("pps: " + directory + " is a directory; name a file.\n");
    }
    CommandRun run = CommandRun.of("search", "--criteria", latin.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("pps: " + latin + ": It is not text in UTF-8; save it so.\n");
  }

  @Test
  void a_file_nested_without_end_is_refused_in_plain_words() throws IOException {
    Path deep = Files.writeString(directory.resolve("deep.json"), "[".repeat(2000));
    CommandRun run = CommandRun.of("search", "--criteria", deep.toString());
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("This is no JSON: ").doesNotContain("getMax");
  }

  /** Every command under this one by the words that call it. */
  private static Stream<String> commands(CommandLine of) {
    return Stream.concat(
        Stream.of(""),
        of.getSubcommands().entrySet().stream()
            .flatMap(
                sub -> commands(sub.getValue()).map(rest -> (sub.getKey() + " " + rest).strip())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "party",
        "serch --serial X",
        "search",
        "search --acn 004085616 --maker M",
        "search --serial A --serial B --maker M",
        "search --serial A --role data-centre",
        "search --serial A --since yesterday",
        "search --serial A --serial B --since 5",
        "ordinal 0000-0000-0292",
        "search --number 0000-0000-0196",
        "search --digest abc",
        "show",
        "show 12",
        "show 0000-0000-0292 --at yesterday",
        "register --group 0000-0000-0195 --interest title --holder other:acn=1:N --bag b",
        "register --group 0000-0000-0195 --interest bailment --holder vault:acn=1:N --bag b",
        "register --group 0000-0000-0195 --interest bailment --holder other:1:N --bag b",
        "register --group 0000-0000-0195 --interest bailment --holder other:duns=1:N --bag b",
        "register --group 0000-0000-0195 --interest bailment --holder other --bag b",
        "register --group 0000-0000-0195 --interest bailment --holder other:acn=1:N",
        "register --group 0000-0000-0195 --holder other:acn=1:N --bag b",
        "register --group 0000-0000-0195 --interest bailment --notice court-order --bag b",
        "register --group 0000-0000-0195 --interest bailment --court C --bag b",
        "amend 0000-0000-0292 --remove 3",
        "draft",
        "draft save",
        "draft save --from a --group 0000-0000-0195",
        "draft show 12",
        "prepare",
        "prepare au",
        "prepare au --number 0000-0000-0292 --bag b",
        "verify",
        "history 0000-0000-0292 --url ftp://register.example"
      })
  void a_wrong_command_line_is_told_in_a_few_words(String line) {
    CommandRun run = CommandRun.with("PPS_API_KEY", "k").run(line.split(" "));

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("pps: ").doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).hasSizeLessThan(5);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void without_an_api_key_nothing_is_sent() {
    CommandRun run = CommandRun.of("history", "0000-0000-0292");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("No API key: set PPS_API_KEY or give --key-file.");
  }

  @Test
  void a_file_that_holds_no_key_is_refused_without_repeating_what_it_holds() throws IOException {
    Path key = Files.writeString(directory.resolve("key"), "secret one\nsecret two\n");

    CommandRun run = CommandRun.of("history", "0000-0000-0292", "--key-file", key.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("an API key is one line").doesNotContain("secret");
  }

  @Test
  void the_key_may_lie_in_a_file_and_the_address_may_be_given_anywhere() throws IOException {
    Path key = Files.writeString(directory.resolve("key"), "secret\n");
    try (ScriptedRegister register = ScriptedRegister.start()) {
      register.then(200, "{\"entries\":[]}").then(200, "{\"entries\":[]}");
      String url = register.address().toString();

      CommandRun.of("--url", url, "--key-file", key.toString(), "history", "0000-0000-0292");
      CommandRun.of("history", "0000-0000-0292", "--url", url, "--key-file", key.toString());

      assertThat(register.requests())
          .hasSize(2)
          .allMatch(request -> request.header("Authorization").orElse("").equals("Bearer secret"));
    }
  }

  @Test
  void a_fault_of_the_register_on_reading_is_not_taken_for_a_refusal() {
    try (ScriptedRegister register = ScriptedRegister.start()) {
      register.thenProblem(500, "internal-fault").then(200, "<html>");
      CommandRun.Environment environment =
          CommandRun.with("PPS_URL", register.address().toString()).and("PPS_API_KEY", "k");

      assertThat(environment.run("history", "0000-0000-0292").exitCode())
          .isEqualTo(ExitCode.UNREACHABLE);
      assertThat(environment.run("history", "0000-0000-0292").exitCode())
          .isEqualTo(ExitCode.UNREACHABLE);
    }
  }
}
