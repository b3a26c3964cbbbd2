package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;
import org.openpps.model.identifier.GrantorCode;

class GrantorCommandsTest {
  private static final String RECEIPT = GoldenDocuments.text("receipt.json");
  private static final String CODE = GrantorCode.of(new byte[GrantorCode.OCTETS]).display();
  private static final String RACK =
      """
      {"entry":"000000000292","part":2,"value":{"holder":"rack-intermediary","party":{
        "kind":"organisation","name":"Rack Sublet Pty Ltd","capacity":"company","identifiers":[]}}}""";
  private static final String VIEW =
      """
      {"grantor":%s,
       "registration":{"number":"000000000292","terms":{"group":"000000000195",
         "interest":"title-notice","purchaseMoney":false,"profile":"custody@1"},
         "beganAt":"2026-11-23T10:00:00.000Z",
         "securedParties":[{"entry":"000000000292","part":1,"value":{"kind":"organisation",
           "name":"Small Host Pty Ltd","capacity":"company","identifiers":[]}}],
         "grantors":[%s],
         "collateral":[{"entry":"000000000292","part":3,"value":{"class":"described-goods",
           "description":"rails"}}],
         "demands":[{"entry":"000000000389","grantor":{"entry":"000000000292","part":2},
           "ground":"nothing-secured","items":[],
           "answerBy":{"day":"2026-11-30","zone":"UTC"},"answer":"objects"}],
         "holderWords":[],"lastEntry":"000000000389"},
       "status":"live","at":{"entries":5,"instant":"2026-11-24T00:00:00.000Z"},
       "group":{"number":"000000000195","members":[],
         "address":{"entry":"000000000195","part":2,
           "value":{"email":"notices@smallhost.example"}}}}"""
          .formatted(RACK, RACK);

  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString()).run(arguments);
  }

  @Test
  void a_grantor_sees_what_stands_against_it_and_what_it_may_do() {
    register.then(200, VIEW);

    CommandRun run = run("grantor", "view", "0000-0000-0292", "--code", CODE.toLowerCase());

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/grantor-view/000000000292");
    assertThat(register.request().header("Grantor-Code")).contains(CODE.replace("-", ""));
    assertThat(register.request().header("Authorization")).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Registration   0000 0000 0292
            Status         live
            Against you    Rack Sublet Pty Ltd, holder as rack intermediary
            Interest       title notice
            Began          2026-11-23T10:00:00.000Z
            Ends           no stated end
            Secured party  Small Host Pty Ltd
            Their address  notices@smallhost.example
            Collateral     rails  [0000 0000 0292 / 3]
            Your demand    0000 0000 0389, nothing is secured: the secured party objects; an amendment statement may be given
            You may now, with the same code:
              pps grantor state 0000-0000-0292        bring your demand before the registrar
              pps grantor withdraw 0000-0000-0292     withdraw your demand
              pps grantor acknowledge 0000-0000-0292  say that you hold these, and that they are the secured party's
              pps grantor refuse 0000-0000-0292       say that you do not hold these for the secured party
            Among the first 5 entries, judged at 2026-11-24T00:00:00.000Z.
            """);
  }

  @Test
  void a_demand_without_items_says_that_nothing_is_secured() {
    register.then(201, RECEIPT);

    CommandRun run =
        run("grantor", "demand", "0000-0000-0292", "--code", CODE, "--text", "All paid.");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath())
        .isEqualTo("/v1/grantor-view/000000000292/demands");
    assertThat(register.request().header("Idempotency-Key")).isPresent();
    assertThat(register.request().body())
        .isEqualTo("{\"ground\":\"nothing-secured\",\"text\":\"All paid.\"}");
  }

  @Test
  void a_demand_may_name_the_collateral_that_secures_nothing() {
    register.then(201, RECEIPT);

    run("grantor", "demand", "0000-0000-0292", "--code", CODE, "--item", "0000-0000-0292/3");

    assertThat(register.request().body())
        .isEqualTo(
            "{\"ground\":\"secures-nothing-in-these\","
                + "\"items\":[{\"entry\":\"000000000292\",\"part\":3}]}");
  }

  @Test
  void a_step_is_of_the_demand_made_last_unless_one_is_named() {
    register.then(200, VIEW).then(201, RECEIPT).then(201, RECEIPT);

    run("grantor", "state", "0000-0000-0292", "--code", CODE);
    run("grantor", "withdraw", "0000-0000-0292", "--code", CODE, "--demand", "0000-0000-0389");

    assertThat(register.requests().get(1).uri().getPath())
        .isEqualTo("/v1/grantor-view/000000000292/demands/000000000389/statement");
    assertThat(register.requests().get(2).uri().getPath())
        .isEqualTo("/v1/grantor-view/000000000292/demands/000000000389/withdrawal");
  }

  @Test
  void a_holder_acknowledges_or_refuses() {
    register.then(201, RECEIPT).then(201, RECEIPT);

    run("grantor", "acknowledge", "0000-0000-0292", "--code", CODE);
    run("grantor", "refuse", "0000-0000-0292", "--code", CODE);

    assertThat(register.requests())
        .extracting(ScriptedRegister.Request::body)
        .containsExactly("{\"acknowledged\":true}", "{\"acknowledged\":false}");
  }

  @Test
  void the_code_may_stand_in_the_environment() {
    register.then(200, VIEW);

    CommandRun run =
        CommandRun.with("PPS_URL", register.address().toString())
            .and("PPS_GRANTOR_CODE", CODE)
            .run("grantor", "view", "0000-0000-0292", "--json");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("\"mayNow\":[\"state\"");
  }

  @Test
  void a_code_that_is_missing_or_mistyped_is_told_before_anything_is_sent() {
    CommandRun none = run("grantor", "view", "0000-0000-0292");
    CommandRun slip = run("grantor", "view", "0000-0000-0292", "--code", "1" + CODE.substring(1));

    assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("No code: give --code or set PPS_GRANTOR_CODE.");
    assertThat(slip.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(slip.err()).contains("does not fit", "character by character");
    assertThat(register.requests()).isEmpty();
  }

  @Test
  void a_group_lists_what_is_demanded_of_it() {
    register.then(
        200,
        """
        {"demands":[{"registration":"000000000292","demand":{"entry":"000000000389",
          "grantor":{"entry":"000000000292","part":2},"ground":"nothing-secured","items":[],
          "answerBy":{"day":"2026-11-30","zone":"Australia/Sydney"}}}]}""");

    CommandRun run =
        CommandRun.with("PPS_URL", register.address().toString())
            .and("PPS_API_KEY", "pps_key")
            .run("demand", "list", "0000-0000-0195");

    assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(register.request().uri().getPath()).isEqualTo("/v1/groups/000000000195/demands");
    assertThat(run.out())
        .isEqualTo(
            """
            REGISTRATION    DEMAND          GROUND              HOW IT STANDS
            0000 0000 0292  0000 0000 0389  nothing is secured  made; the secured party may answer until the end of 2026-11-30 (Australia/Sydney)
            """);
  }

  @Test
  void secured_party_and_registrar_answer_notify_and_decide() {
    register.then(201, RECEIPT).then(201, RECEIPT).then(201, RECEIPT);
    CommandRun.Environment environment =
        CommandRun.with("PPS_URL", register.address().toString()).and("PPS_API_KEY", "pps_key");

    environment.run("demand", "answer", "0000-0000-0292", "0000-0000-0389", "--answer", "objects");
    environment.run("demand", "notice", "0000-0000-0292", "0000-0000-0389");
    environment.run(
        "demand",
        "decide",
        "0000-0000-0292",
        "0000-0000-0389",
        "--decision",
        "remove-items",
        "--remove",
        "0000-0000-0292/3",
        "--reason",
        "Shown.");

    String place = "/v1/registrations/000000000292/demands/000000000389/";
    assertThat(register.requests())
        .extracting(request -> request.uri().getPath() + " " + request.body())
        .containsExactly(
            place + "answers {\"answer\":\"objects\"}",
            place + "notice {}",
            place
                + "decision {\"decision\":\"remove-items\","
                + "\"remove\":[{\"entry\":\"000000000292\",\"part\":3}],"
                + "\"reason\":\"Shown.\"}");
  }
}
