package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openpps.client.ScriptedRegister;

class CheckCommandTest {
  private static final String REPORT =
      """
      {"passes":false,
       "errors":[{"pointer":"/registrations/0/grantors/0/party/identifiers/0",
         "code":"party-identifier-misleading","message":"Use ACN 004651325.","hint":"Record the ACN.",
         "source":"OneSteel [2017] NSWSC 21"}],
       "risks":[{"pointer":"/registrations/0/details/agreementDate","code":"late-after-agreement",
         "consequence":"The interest vests in the company.","source":"s 588FL","accepted":false}],
       "notes":[],
       "registrations":[{"fee":"6.00","selfSearch":[
           {"pointer":"","search":"ABN 42004651325","found":true,"why":"It is recorded."},
           {"pointer":"","search":"ACN 004651325","found":false,
            "why":"The registration does not hold it."}],
         "competing":1,"competingSince":"2026-11-23T00:00:00.000Z"}],
       "currency":"AUD","effect":"It proves who claimed what.",
       "at":{"entries":6,"instant":"2026-11-24T00:00:00.000Z"}}""";

  private final ScriptedRegister register = ScriptedRegister.start();

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void the_page_says_first_whether_it_passes_and_then_what_to_do() {
    register.then(200, REPORT);

    CommandRun run = check();

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(register.requests().get(0).uri().getPath()).isEqualTo("/v1/preflight");
    assertThat(run.out())
        .isEqualTo(
            """
            This would be refused as it is. Nothing has been registered.

            ERROR party-identifier-misleading  at /registrations/0/grantors/0/party/identifiers/0
              Use ACN 004651325.
              To do: Record the ACN.
              Source: OneSteel [2017] NSWSC 21

            RISK late-after-agreement  at /registrations/0/details/agreementDate
              The interest vests in the company.
              To do: mend it, or accept it with --accept-risk late-after-agreement
              Source: s 588FL

            Registration 1 of 1
              Ends              no stated end
              Fee               6.00 AUD
              Competing claims  1, the oldest since 2026-11-23T00:00:00.000Z
              A SEARCH BY      WOULD    BECAUSE
              ABN 42004651325  find it  It is recorded.
              ACN 004651325    MISS IT  The registration does not hold it.

            It proves who claimed what.
            Among the first 6 entries, judged at 2026-11-24T00:00:00.000Z.
            """);
  }

  @Test
  void the_details_of_the_rules_are_sent_as_options_say() {
    register.then(200, REPORT.replace("\"passes\":false", "\"passes\":true"));

    CommandRun run =
        check(
            "--collateral-type",
            "commercial",
            "--collateral-class",
            "other-goods",
            "--agreement-date",
            "2026-11-02",
            "--accept-risk",
            "late-after-agreement",
            "--claimed-time",
            "2008-07-01T00:00:00Z",
            "--claimed-source",
            "older register");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(register.requests().get(0).body())
        .contains(
            "\"details\":{\"collateralType\":\"commercial\",\"collateralClass\":\"other-goods\"",
            "\"agreementDate\":\"2026-11-02\",\"acceptedRisks\":[\"late-after-agreement\"]",
            "\"claimedTime\":{\"at\":\"2008-07-01T00:00:00.000Z\",\"source\":\"older register\"}");
  }

  @Test
  void notices_stand_in_a_table_by_number_and_thing() {
    register.then(
        200,
        """
        {"notices":[{"id":"4.0","kind":"competing-claim","group":"000000000195",
          "registration":"000000000292","other":"000000000486","thing":"Contoso, serial AB-1",
          "entry":"000000000486","time":"2026-11-24T00:00:00.000Z"}]}""");

    CommandRun run =
        CommandRun.with("PPS_URL", register.address().toString())
            .and("PPS_API_KEY", "secret")
            .run("notices", "0000-0000-0195");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            ID   TIME                      WHAT             YOURS           OTHER           THING
            4.0  2026-11-24T00:00:00.000Z  competing claim  0000 0000 0292  0000 0000 0486  Contoso, serial AB-1
            """);
  }

  private CommandRun check(String... more) {
    String[] arguments = new String[9 + more.length];
    System.arraycopy(
        new String[] {
          "check",
          "--group",
          "0000-0000-0195",
          "--interest",
          "pps-lease",
          "--holder",
          "data-centre:acn=004085616:Deep Vault",
          "--redfish",
          "../docs/story/redfish"
        },
        0,
        arguments,
        0,
        9);
    System.arraycopy(more, 0, arguments, 9, more.length);
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }
}
