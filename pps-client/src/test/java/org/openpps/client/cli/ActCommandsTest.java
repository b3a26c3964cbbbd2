package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.ScriptedRegister;

class ActCommandsTest {
  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  private static String act(String status, int done, int refused) {
    return """
        {"id":"%s","kind":"portfolio-renewal","account":"small-host","group":"000000000195",\
        "endsBefore":"2027-07-01","lastDay":"2034-06-30","status":"%s","members":2500,"done":%d,\
        "refused":%d,"startedAt":"2026-11-24T09:00:00.000Z",\
        "changedAt":"2026-11-24T09:00:07.000Z"}"""
        .formatted(ID, status, done, refused);
  }

  private CommandRun renewAll(String... more) {
    String[] arguments = {
      "renew-all",
      "--group",
      "0000-0000-0195",
      "--ends-before",
      "2027-07-01",
      "--last-day",
      "2034-06-30"
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return run(all);
  }

  @Test
  void a_renewal_of_all_is_started_and_shown_as_it_stands() {
    register.then(201, act("running", 0, 0));

    CommandRun run = renewAll("--text", "renewed together", "--idempotency-key", "k1");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath())
        .isEqualTo("/v1/groups/000000000195/portfolio-renewals");
    assertThat(register.request().header("Idempotency-Key")).contains("k1");
    assertThat(register.request().body())
        .isEqualTo(
            "{\"endsBefore\":\"2027-07-01\",\"lastDay\":\"2034-06-30\","
                + "\"text\":\"renewed together\"}");
    assertThat(run.out())
        .isEqualTo(
            """
            Act           0f8fad5b-d9cb-469f-a165-70867728950e
            What          portfolio renewal
            Group         0000 0000 0195
            End before    2027-07-01
            New last day  2034-06-30
            Status        running
            Done          0 of 2500
            Started       2026-11-24T09:00:00.000Z
            Last change   2026-11-24T09:00:07.000Z
            """);
  }

  @Test
  void one_who_waits_is_shown_the_end_and_every_refusal() {
    register
        .then(201, act("running", 0, 0))
        .then(200, act("running", 1200, 0))
        .then(200, act("finished", 2499, 1))
        .then(
            200,
            "{\"refused\":[{\"registration\":\"000000000292\",\"code\":\"registration-ended\","
                + "\"message\":\"The registration has ended.\","
                + "\"hint\":\"Register anew.\"}]}");

    CommandRun run = renewAll("--wait");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(register.requests().get(3).uri().getPath())
        .isEqualTo("/v1/acts/" + ID + "/refusals");
    assertThat(run.out())
        .contains("Status        finished")
        .contains("Done          2499 of 2500, 1 refused")
        .endsWith(
            """
            Refused, with nothing written for them:
            NUMBER          WHY                          HOW TO MEND IT
            0000 0000 0292  The registration has ended.  Register anew.
            """);
  }

  @Test
  void the_acceptance_of_an_offer_of_everything_is_an_act_to_wait_for() {
    String running =
        act("running", 0, 0)
            .replace("portfolio-renewal", "portfolio-transfer")
            .replace(
                "\"endsBefore\":\"2027-07-01\",\"lastDay\":\"2034-06-30\"",
                "\"offer\":\"000000000486\"");
    register
        .then(202, running)
        .then(200, running.replace("running", "finished").replace("\"done\":0", "\"done\":2500"));

    CommandRun run = run("transfer", "accept", "0000-0000-0486", "--wait");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(0).uri().getPath())
        .isEqualTo("/v1/transfer-offers/000000000486/acceptance");
    assertThat(run.out())
        .isEqualTo(
            """
            Act          0f8fad5b-d9cb-469f-a165-70867728950e
            What         portfolio transfer
            Group        0000 0000 0195
            Offer        0000 0000 0486
            Status       finished
            Done         2500 of 2500
            Started      2026-11-24T09:00:00.000Z
            Last change  2026-11-24T09:00:07.000Z
            """);
  }

  @Test
  void all_done_is_a_good_end() {
    register.then(200, act("running", 2499, 0)).then(200, act("finished", 2500, 0));

    assertThat(run("act", "show", ID, "--wait").exitCode()).isEqualTo(ExitCode.OK);
  }

  @Test
  void acts_are_listed_from_every_page() {
    register
        .then(
            200,
            "{\"acts\":[" + act("running", 1200, 0) + "]}",
            "Link",
            "</v1/acts?limit=50&after=" + ID + ">; rel=\"next\"")
        .then(200, "{\"acts\":[" + act("finished", 2499, 1) + "]}");

    CommandRun run = run("act", "list");

    assertThat(run.out())
        .isEqualTo(
            """
            ACT                                   WHAT               GROUP           STATUS    DONE                     STARTED
            0f8fad5b-d9cb-469f-a165-70867728950e  portfolio renewal  0000 0000 0195  running   1200 of 2500             2026-11-24T09:00:00.000Z
            0f8fad5b-d9cb-469f-a165-70867728950e  portfolio renewal  0000 0000 0195  finished  2499 of 2500, 1 refused  2026-11-24T09:00:00.000Z
            """);
  }

  @Test
  void without_any_act_the_list_says_so() {
    register.then(200, "{\"acts\":[]}");

    assertThat(run("act", "list").out()).isEqualTo("No acts.\n");
  }

  @Test
  void an_act_is_cancelled_and_a_program_reads_how_far_it_came() {
    register.then(200, act("cancelling", 1200, 0));

    CommandRun run = run("act", "cancel", ID, "--json");

    assertThat(register.request().method()).isEqualTo("POST");
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/acts/" + ID + "/cancel");
    assertThat(run.out())
        .startsWith("{\"act\":{\"id\":\"" + ID + "\"")
        .contains("\"status\":\"cancelling\"", "\"done\":1200")
        .endsWith("\"refused\":[]}\n");
  }

  @Test
  void what_is_called_by_no_act_is_told_before_anything_is_sent() {
    CommandRun run = run("act", "show", "7");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("7 is no act; pps act list gives what each is called by");
    assertThat(register.requests()).isEmpty();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "k")
        .run(arguments);
  }
}
