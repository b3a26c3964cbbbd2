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

/** Searches that are more than one criterion as at one moment, and what lies beside searches. */
class CombinedSearchTest {
  private static final String AT = "{\"entries\":6,\"instant\":\"2026-11-24T00:00:00.000Z\"}";
  private static final String REGISTRATION =
      """
      {"number":"000000000292","terms":{"group":"000000000195","interest":"title-notice",
        "purchaseMoney":false,"profile":"custody@1"},"beganAt":"2026-11-23T09:05:00.120Z",
       "securedParties":[],"grantors":[],"collateral":[{"entry":"000000000292","part":3,
         "value":{"class":"described-goods","description":"cables"}}],
       "heldSince":"000000000292","lastEntry":"000000000292"}""";
  private static final String HIT =
      "{\"registration\":"
          + REGISTRATION
          + ",\"status\":\"live\",\"matches\":[{\"kind\":\"serial\",\"item\":"
          + "{\"entry\":\"000000000292\",\"part\":3},\"words\":\"same serial number\"}]}";

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

  private static String answer(String link, String why, String criterion, String hits) {
    return "{\"link\":\"%s\",\"why\":\"%s\",\"answer\":{\"criterion\":%s,\"searched\":[],\"searchProfile\":\"custody-exact@2\",\"at\":%s,\"hits\":[%s]}}"
        .formatted(link, why, criterion, AT, hits);
  }

  private static String combined(String found, String... answers) {
    return "{\"searchProfile\":\"custody-exact@2\",\"at\":%s,\"answers\":[%s],\"found\":[%s],\"limits\":[]}"
        .formatted(AT, String.join(",", answers), found);
  }

  @Test
  void several_criteria_are_sent_in_one_request_and_told_apart() {
    register.then(
        200,
        combined(
            "{\"number\":\"000000000292\",\"status\":\"live\",\"by\":[0],\"link\":\"asked\"}",
            answer("asked", "", "{\"by\":\"serial\",\"serial\":\"A-1\"}", HIT),
            answer(
                "asked",
                "",
                "{\"by\":\"party\",\"identifier\":{\"scheme\":\"acn\",\"value\":\"004085616\"}}",
                "")));

    CommandRun run = run("search", "--serial", "A-1", "--acn", "004 085 616");

    assertThat(register.request().uri().toString()).isEqualTo("/v1/searches/combined");
    assertThat(register.request().body())
        .isEqualTo(
            "{\"criteria\":[{\"by\":\"serial\",\"serial\":\"A-1\"},{\"by\":\"party\","
                + "\"identifier\":{\"scheme\":\"acn\",\"value\":\"004085616\"}}]}");
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            1. Serial number A-1
               NUMBER          STATUS  FOUND BY            GRANTOR  COLLATERAL
               0000 0000 0292  live    same serial number           cables

            2. Grantor with ACN 004085616
               Nothing found.

            Found in all:
            NUMBER          STATUS  FOUND BY
            0000 0000 0292  live    1
            Among the first 6 entries, judged at 2026-11-24T00:00:00.000Z.
            """);
  }

  @Test
  void one_option_may_be_given_again_and_criteria_come_from_a_file_too() throws IOException {
    register.then(200, combined(""));
    Path file = directory.resolve("criteria.json");
    Files.writeString(file, "{\"criteria\":[{\"by\":\"title\",\"title\":\"backups\"}]}");

    CommandRun run =
        run(
            "search",
            "--serial",
            "A",
            "--serial",
            "B",
            "--mac",
            "001B638445E6",
            "--criteria",
            file.toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(register.request().body())
        .isEqualTo(
            "{\"criteria\":[{\"by\":\"serial\",\"serial\":\"A\"},{\"by\":\"serial\",\"serial\":\"B\"},"
                + "{\"by\":\"device\",\"identifier\":{\"scheme\":\"mac\","
                + "\"value\":\"00:1b:63:84:45:e6\"}},{\"by\":\"title\",\"title\":\"backups\"}]}");
  }

  @Test
  void a_file_of_criteria_of_another_form_is_told_and_nothing_is_sent() throws IOException {
    Path file = directory.resolve("criteria.json");
    Files.writeString(file, "{\"criterion\":[]}");

    CommandRun run = run("search", "--criteria", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("criteria.json");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void what_follows_from_an_organisation_says_why_and_how_strongly_it_is_connected() {
    register.then(
        200,
        combined(
            "{\"number\":\"000000000292\",\"status\":\"live\",\"by\":[1],\"link\":\"equal-name\"}",
            answer(
                "asked",
                "It was asked for.",
                "{\"by\":\"party\",\"identifier\":{\"scheme\":\"acn\",\"value\":\"004085616\"}}",
                ""),
            answer(
                "equal-name",
                "It is, or was, the name on record.",
                "{\"by\":\"organisation\",\"name\":\"Deep Vault\"}",
                HIT)));

    CommandRun run = run("search", "--acn", "004085616", "--resolve");

    assertThat(register.request().body()).endsWith(",\"resolve\":true}");
    assertThat(run.out())
        .contains("2. Organisation \"Deep Vault\"\n   Why: It is, or was, the name on record.\n")
        .contains("0000 0000 0292  live    2         equal name alone\n");
  }

  @Test
  void each_of_several_certificates_is_saved_in_a_file_of_its_own() throws IOException {
    String found = GoldenDocuments.text("certificate-found.json");
    String nothing = GoldenDocuments.text("certificate-nothing.json");
    register.then(200, "{\"certificates\":[" + found + "," + nothing + "]}");

    CommandRun run =
        run(
            "search",
            "--serial",
            "A",
            "--serial",
            "B",
            "--certificate",
            directory.resolve("c.json").toString());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(directory.resolve("c-1.json"))).isEqualTo(found.strip());
    assertThat(Files.readString(directory.resolve("c-2.json"))).isEqualTo(nothing.strip());
  }

  @Test
  void what_changed_since_a_moment_is_a_table_that_names_both_moments() {
    register.then(
        200,
        "{\"criterion\":{\"by\":\"serial\",\"serial\":\"A\"},\"searchProfile\":\"custody-exact@2\","
            + "\"searchProfileSince\":\"custody-exact@2\",\"since\":{\"entries\":3,\"instant\":\"2026-11-23T00:00:00.000Z\"},\"at\":"
            + AT
            + ",\"came\":[],\"went\":[{\"why\":\"discharged\",\"was\":"
            + HIT
            + "}],\"changed\":[],\"unchanged\":1}");

    CommandRun run = run("search", "--serial", "A", "--since", "3");

    assertThat(register.request().body())
        .isEqualTo(
            "{\"criterion\":{\"by\":\"serial\",\"serial\":\"A\"},\"since\":{\"entries\":3}}");
    assertThat(run.out())
        .isEqualTo(
            """
            Serial number A:
                  NUMBER          WHY
            went  0000 0000 0292  discharged
            1 registration is found as before.
            Then: Among the first 3 entries, judged at 2026-11-23T00:00:00.000Z.
            Now: Among the first 6 entries, judged at 2026-11-24T00:00:00.000Z.
            """);
  }

  @Test
  void the_list_of_a_group_is_a_table_or_a_file() throws IOException {
    register
        .then(
            200,
            "{\"at\":"
                + AT
                + ",\"registrations\":[{\"registration\":"
                + REGISTRATION
                + ",\"status\":\"live\",\"at\":"
                + AT
                + "}]}")
        .then(200, "number,status\r\n");

    CommandRun table = run("group", "registrations", "0000-0000-0195", "--standing", "live");
    assertThat(table.out())
        .isEqualTo(
            """
            NUMBER          STATUS  ENDS           GRANTOR  COLLATERAL
            0000 0000 0292  live    no stated end           cables
            Among the first 6 entries, judged at 2026-11-24T00:00:00.000Z.
            """);

    Path file = directory.resolve("list.csv");
    run("group", "registrations", "0000-0000-0195", "--csv", file.toString());
    assertThat(Files.readString(file)).isEqualTo("number,status\r\n");
    assertThat(register.requests().get(1).uri().toString())
        .isEqualTo("/v1/groups/000000000195/registrations/export?format=csv");
  }
}
