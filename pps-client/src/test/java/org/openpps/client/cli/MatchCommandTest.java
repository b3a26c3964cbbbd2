package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchCommandTest {
  @Test
  void an_exact_match_needs_no_register_and_shows_its_steps() {
    CommandRun run =
        CommandRun.of("match", "The Acme Co., Inc.", "ACME LLC", "--profile", "us-iaca-503");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .startsWith("Exact by us-iaca-503@1.\n")
        .contains("as given  The Acme Co., Inc.  ACME LLC\n")
        .contains("exact     ACME                ACME\n")
        .contains("noise-words-at-the-end")
        .contains("leading-the");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_similar_match_has_a_score_and_reasons() {
    CommandRun run =
        CommandRun.of(
            "match",
            "--person",
            "Smith, Bob",
            "Smith, Robert",
            "--born",
            "1970-03-04",
            "--born",
            "1970-04-03");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .startsWith("Similar, ")
        .contains("BOB and ROBERT stand for one another.")
        .contains("Day and month of birth are changed over.");
  }

  @Test
  void two_devices_whose_last_characters_agree_are_no_match() {
    CommandRun run = CommandRun.of("match", "--serial", "999XR1138R2", "437XR1138R2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run.out()).startsWith("No match by custody-exact@2.\n");
  }

  @Test
  void an_unknown_profile_is_answered_with_those_there_are() {
    CommandRun run = CommandRun.of("match", "A", "B", "--profile", "nowhere");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("au-exact@1", "us-iaca-503@1");
  }

  @Test
  void programs_read_it_as_JSON() {
    assertThat(CommandRun.of("match", "--json", "Acme", "ACME").out())
        .startsWith("{\"profile\":\"custody-exact@2\",\"match\":\"exact\",\"score\":100,");
  }

  @Test
  void what_would_be_left_out_is_a_wrong_call() {
    assertThat(CommandRun.of("match", "A", "B", "--born", "1970").err())
        .contains("--born goes with --person.");
    assertThat(CommandRun.of("match", "A", "B", "--maker", "Dell").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(CommandRun.of("match", "", "").exitCode()).isNotEqualTo(ExitCode.OK);
    assertThat(
            CommandRun.of(
                    "match", "--serial", "A1", "A1", "--maker", "Dell, Inc.", "--maker", "Dell")
                .exitCode())
        .isEqualTo(ExitCode.OK);
  }
}
