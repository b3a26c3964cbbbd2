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

/** What a search costs, and how it is had again. */
class SearchesCommandTest {
  private static final String NUMBER = "S-7K3M-9QX0-T2N1-4H6D";
  private static final String AT = "{\"entries\":6,\"instant\":\"2026-11-24T00:00:00.000Z\"}";
  private static final String RECORD =
      "{\"number\":\"%s\",\"time\":\"2026-11-24T00:00:00.120Z\",\"account\":\"lender\","
              .formatted(NUMBER)
          + "\"criteria\":[{\"by\":\"serial\",\"serial\":\"S\"}],\"similar\":false,"
          + "\"clientReference\":\"matter 17\",\"at\":"
          + AT
          + ",\"searchProfile\":\"au-exact@1\",\"found\":2,"
          + "\"fee\":{\"amount\":\"2.00\",\"currency\":\"AUD\"},"
          + "\"reopenUntil\":\"2026-11-25T00:00:00.120Z\"}";
  private static final String ERASED =
      RECORD
          .replace("[{\"by\":\"serial\",\"serial\":\"S\"}]", "[]")
          .replace("\"clientReference\":\"matter 17\",", "");

  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  private static String answer(String more) {
    return "{\"criterion\":{\"by\":\"serial\",\"serial\":\"S\"},\"searched\":[],"
        + "\"searchProfile\":\"au-exact@1\",\"at\":"
        + AT
        + ",\"hits\":[],\"record\":"
        + RECORD
        + more
        + "}";
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }

  @Test
  void a_search_says_its_number_and_price_in_one_line_and_sends_the_reference() {
    register.then(200, answer(""));

    CommandRun run = run("search", "--serial", "S", "--reference", "matter 17");

    assertThat(register.request().body()).contains("\"clientReference\":\"matter 17\"");
    assertThat(register.request().header("Idempotency-Key")).isPresent();
    assertThat(run.out())
        .endsWith(
            "Search S-7K3M-9QX0-T2N1-4H6D, 2.00 AUD; can be opened again until"
                + " 2026-11-25T00:00:00.120Z.\n");
  }

  @Test
  void a_search_is_opened_again_and_says_what_is_left_out_since() {
    register.then(200, answer(",\"withheldSince\":\"Parts were erased.\""));

    CommandRun run = run("search", "--reopen", "s 7k3m 9qxo t2nl 4h6d");

    assertThat(register.request().method()).isEqualTo("GET");
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/searches/" + NUMBER);
    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run.out()).contains("Nothing found.", "Parts were erased.", "2.00 AUD");
  }

  @Test
  void its_certificate_is_had_again_too(@TempDir Path directory) throws IOException {
    String found = GoldenDocuments.text("certificate-found.json");
    register.then(200, found, "Location", "/v1/searches/" + NUMBER, "Search-Fee", "2.00 AUD");
    Path file = directory.resolve("again.json");

    CommandRun run = run("search", "--reopen", NUMBER, "--certificate", file.toString());

    assertThat(register.request().uri().getPath())
        .isEqualTo("/v1/searches/" + NUMBER + "/certificate");
    assertThat(Files.readString(file)).isEqualTo(found);
    assertThat(run.out()).contains("Search " + NUMBER + ", 2.00 AUD.");
  }

  @Test
  void a_criterion_besides_a_number_and_a_number_of_another_form_are_wrong_calls() {
    assertThat(run("search", "--reopen", NUMBER, "--serial", "S").exitCode())
        .isEqualTo(ExitCode.USAGE);
    CommandRun run = run("search", "--reopen", "0000-0000-0195");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("pps searches gives their numbers");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void all_pages_of_an_answer_are_one_answer() {
    String hit =
        "{\"registration\":{\"number\":\"%s\",\"beganAt\":\"2026-11-23T09:05:00.120Z\",\"terms\":"
            + "{\"interest\":\"title-notice\",\"purchaseMoney\":false,\"group\":\"000000000195\","
            + "\"profile\":\"custody@1\"},\"securedParties\":[],\"grantors\":[],\"collateral\":[],"
            + "\"lastEntry\":\"000000000292\"},\"status\":\"live\",\"matches\":[]}";
    register
        .then(
            200,
            answer("").replace("\"hits\":[]", "\"hits\":[" + hit.formatted("000000000292") + "]"),
            "Link",
            "</v1/searches/" + NUMBER + "?limit=1&after=000000000292>; rel=\"next\"")
        .then(
            200,
            answer("").replace("\"hits\":[]", "\"hits\":[" + hit.formatted("000000000389") + "]"));

    CommandRun run = run("search", "--serial", "S");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("0000 0000 0292", "0000 0000 0389");
    assertThat(register.requests().get(1).uri().toString())
        .isEqualTo("/v1/searches/" + NUMBER + "?limit=1&after=000000000292");
  }

  @Test
  void searches_are_a_table_that_shows_what_was_erased_as_such() {
    register.then(200, "{\"searches\":[" + RECORD + "," + ERASED + "]}");

    CommandRun run = run("searches", "--reference", "matter 17", "--day", "2026-11-24");

    assertThat(register.request().uri().toString())
        .isEqualTo("/v1/searches?clientReference=matter+17&day=2026-11-24");
    assertThat(run.out())
        .isEqualTo(
            """
            SEARCH                 MADE                      FOR              FOUND  FEE       OPEN UNTIL                REFERENCE
            S-7K3M-9QX0-T2N1-4H6D  2026-11-24T00:00:00.120Z  serial number S  2      2.00 AUD  2026-11-25T00:00:00.120Z  matter 17
            S-7K3M-9QX0-T2N1-4H6D  2026-11-24T00:00:00.120Z  (erased)         2      2.00 AUD  2026-11-25T00:00:00.120Z  -
            """);
  }

  @Test
  void an_account_without_searches_is_told_so_and_programs_get_an_empty_list() {
    register.then(200, "{\"searches\":[]}").then(200, "{\"searches\":[]}");
    assertThat(run("searches").out()).isEqualTo("No searches.\n");
    assertThat(run("searches", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void fees_are_a_table_with_their_sources_and_what_is_to_come() {
    register.then(
        200,
        """
        {"profile":"au@1","day":"2026-11-24","currency":"AUD","inForce":[
          {"act":"register","amount":"6.00","from":"2018-07-01","upToYears":7,"perYear":false,
           "citation":{"rule":"au.fee.register-7","source":"[V] determination"}},
          {"act":"search","amount":"2.00","from":"2018-07-01","perYear":false,
           "citation":{"rule":"au.fee.search","source":"[V] determination"}}],
         "coming":[
          {"act":"search","amount":"3.00","from":"2027-07-01","perYear":true,
           "citation":{"rule":"au.fee.search-2027","source":"[J] to come"}}],
         "searches":{"reopening":{"citation":{"rule":"r","source":"s"},"days":1},
                     "retention":{"citation":{"rule":"r","source":"s"},"days":2557}}}
        """);

    CommandRun run = run("fees", "--day", "2026-11-24");

    assertThat(register.request().uri().toString()).isEqualTo("/v1/fees?day=2026-11-24");
    assertThat(run.out())
        .isEqualTo(
            """
            Prices of au@1 on 2026-11-24, in AUD.
            ACT       TERM           PRICE  SINCE       SOURCE
            register  up to 7 years  6.00   2018-07-01  [V] determination
            search    any            2.00   2018-07-01  [V] determination
            Prices that are to come:
            ACT     TERM  PRICE        SINCE       SOURCE
            search  any   3.00 a year  2027-07-01  [J] to come
            A search can be opened again for 1 day without paying again; its record is kept for 2557 days.
            """);
  }
}
