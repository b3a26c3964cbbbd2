package org.openpps.client.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.client.GoldenDocuments;
import org.openpps.client.ScriptedRegister;

class ReadingCommandsTest {
  private static final String REGISTRATION =
      """
      {"number":"000000000292","terms":{"group":"000000000195","interest":"title-notice",
        "purchaseMoney":false,"profile":"custody@1"},"owner":"a",
       "beganAt":"2026-11-23T09:05:00.120Z",
       "securedParties":[{"entry":"000000000292","part":1,"value":{"kind":"organisation",
         "name":"Small Host Pty Ltd","capacity":"company",
         "identifiers":[{"scheme":"acn","value":"010499966"}]}}],
       "grantors":[{"entry":"000000000292","part":2,"value":{"holder":"data-centre","party":{
         "kind":"organisation","name":"Deep Vault","capacity":"company","identifiers":[]}}}],
       "collateral":[{"entry":"000000000292","part":3,"value":{"class":"serial-numbered-goods",
         "kind":"it-hardware","maker":"Contoso","serial":"437XR1138R2","identifiers":[
           {"scheme":"smbios-uuid","value":"38947555-7742-3448-3784-823347823834"}]}}],
       "lastEntry":"000000000292"}""";
  private static final String AT = "{\"entries\":6,\"instant\":\"2026-11-24T00:00:00.000Z\"}";

  private final ScriptedRegister register = ScriptedRegister.start();

  @TempDir Path directory;

  @AfterEach
  void stop() {
    register.close();
  }

  @Test
  void what_is_found_stands_in_a_table_with_the_moment_it_was_judged_at() {
    register.then(200, answer("[" + hit() + "]"));

    CommandRun run = run("search", "--serial", "437XR1138R2");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            NUMBER          STATUS  FOUND BY       GRANTOR                            COLLATERAL
            0000 0000 0292  live    serial number  Deep Vault, holder as data centre  Contoso, serial 437XR1138R2
            Among the first 6 entries, judged at 2026-11-24T00:00:00.000Z.
            """);
  }

  @Test
  void nothing_found_has_an_exit_code_of_its_own() {
    register.then(200, answer("[]"));

    CommandRun run = run("search", "--serial", "other");

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(run.out()).startsWith("Nothing found.\nAmong the first 6 entries");
  }

  @Test
  void a_pasted_criterion_is_told_of_and_left_to_the_register_to_clean() {
    register.then(200, answer("[]"));

    CommandRun run = run("search", "--serial", "437XR\u200b1138R2\u00a0");

    assertThat(register.request().body())
        .isEqualTo("{\"criterion\":{\"by\":\"serial\",\"serial\":\"437XR\u200b1138R2\u00a0\"}}");
    assertThat(run.err())
        .isEqualTo(
            "note: Characters that show as nothing were removed, or blanks made plain, in"
                + " \"437XR1138R2\".\n");
  }

  @ParameterizedTest
  @MethodSource
  void every_criterion_is_sent_as_the_register_reads_it(String[] options, String criterion) {
    register.then(200, answer("[]"));

    run(Stream.concat(Stream.of("search"), Stream.of(options)).toArray(String[]::new));

    assertThat(register.request().body()).isEqualTo("{\"criterion\":" + criterion + "}");
  }

  static Stream<Arguments> every_criterion_is_sent_as_the_register_reads_it() {
    String digest = "ni:///sha-256;WJG1tSLV3whtD_CxEPvZ0hu0_HFjrzTQgoai6Eb2vgM";
    return Stream.of(
        sent("{'by':'serial','serial':'S','maker':'M'}", "--serial", "S", "--maker", "M"),
        sent(
            "{'by':'device','identifier':{'scheme':'smbios-uuid',"
                + "'value':'38947555-7742-3448-3784-823347823834'}}",
            "--uuid",
            "38947555-7742-3448-3784-823347823834"),
        sent(
            "{'by':'device','identifier':{'scheme':'mac','value':'00:1b:63:84:45:e6'}}",
            "--mac",
            "001B.6384.45E6"),
        sent(
            "{'by':'party','identifier':{'scheme':'acn','value':'004085616'}}",
            "--acn",
            "004 085 616"),
        sent("{'by':'party','identifier':{'scheme':'abn','value':'1'}}", "--abn", "1"),
        sent("{'by':'party','identifier':{'scheme':'nzbn','value':'1'}}", "--nzbn", "1"),
        sent("{'by':'party','identifier':{'scheme':'arbn','value':'1'}}", "--arbn", "1"),
        sent("{'by':'party','identifier':{'scheme':'arsn','value':'1'}}", "--arsn", "1"),
        sent(
            "{'by':'party','identifier':{'scheme':'lei','value':'5493001KJTIIGC8Y1R12'}}",
            "--lei",
            "5493 001k jtii gc8y 1r12"),
        device("eui-64", "00:1b:63:ff:fe:84:45:e6"),
        device("wwn", "50:00:c5:00:a1:b2:c3:d4"),
        device("imei", "490154203237518"),
        device("imeisv", "4901542032375186"),
        device("asset-tag", "R7"),
        device("part-number", "224071-J23"),
        device("giai", "95211412345678"),
        device("vin", "1M8GDM9AXKP042788"),
        device("chassis-number", "JZX1000012345"),
        device("manufacturer-number", "AB123"),
        device("hin", "AUABC12345D404"),
        device("au-official-number", "345678"),
        device("aircraft-marks", "CFYXW"),
        device("au-patent", "2004201234"),
        device("au-trade-mark", "1234567"),
        device("au-design", "201910001"),
        device("au-plant-breeders-right", "2014/123"),
        sent("{'by':'number','number':'000000000292'}", "--number", "0000-0000-0292"),
        sent("{'by':'data-set','identifier':'doi:10.5281/X'}", "--data-set", "doi:10.5281/X"),
        sent("{'by':'title','title':'nightly backups'}", "--title", "nightly backups"),
        sent("{'by':'holder','name':'Rack Sublet'}", "--holder", "Rack Sublet"),
        sent(
            "{'by':'holder','identifier':{'scheme':'acn','value':'005749986'},'role':'data-centre'}",
            "--holder",
            "ACN=005 749 986",
            "--role",
            "data-centre"),
        sent("{'by':'organisation','name':'Rack & Stack'}", "--organisation", "Rack & Stack"),
        sent(
            "{'by':'individual','familyName':'Müller','givenNames':'Zoë Ann','birth':'1984'}",
            "--family",
            "Müller",
            "--given",
            "Zoë Ann",
            "--born",
            "1984"),
        sent("{'by':'individual','familyName':'Madonna'}", "--family", "Madonna"),
        sent("{'by':'digest','digest':'" + digest + "'}", "--digest", digest),
        sent(
            "{'by':'digest','digest':'" + digest + "'}",
            "--file",
            "../docs/story/bag/data/hello.txt"));
  }

  private static Arguments device(String scheme, String value) {
    return sent(
        "{'by':'device','identifier':{'scheme':'" + scheme + "','value':'" + value + "'}}",
        "--" + scheme,
        value);
  }

  private static Arguments sent(String criterion, String... options) {
    return Arguments.of(options, criterion.replace('\'', '"'));
  }

  @Test
  void a_certificate_is_saved_to_the_character_and_ends_with_what_it_gives() throws IOException {
    String found = GoldenDocuments.text("certificate-found.json");
    String nothing = GoldenDocuments.text("certificate-nothing.json");
    register.then(200, found).then(200, nothing);
    Path file = directory.resolve("certificate.json");

    CommandRun first =
        run(
            "search",
            "--serial",
            "S",
            "--at",
            "2026-11-24T12:00:00Z",
            "--entries",
            "5",
            "--certificate",
            file.toString());

    assertThat(first.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(file)).isEqualTo(found);
    assertThat(register.request().body())
        .endsWith(",\"at\":\"2026-11-24T12:00:00.000Z\",\"entries\":5}");
    assertThat(first.out())
        .contains("Found", "1 registration", "entries from 5 on were not considered")
        .endsWith("who claimed what, against whom, and when.\n");
    assertThat(run("search", "--serial", "S", "--certificate", file.toString()).exitCode())
        .isEqualTo(ExitCode.NOTHING_FOUND);
    assertThat(Files.readString(file)).isEqualTo(nothing);
  }

  @Test
  void a_certificate_that_does_not_hold_together_is_told_at_once() {
    register.then(200, GoldenDocuments.text("certificate-found.json").replace("437", "438"));

    CommandRun run =
        run("search", "--serial", "S", "--certificate", directory.resolve("c").toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_VERIFIED);
  }

  @Test
  void a_registration_is_shown_with_entry_and_part_of_each_item() {
    register.then(
        200, "{\"registration\":" + REGISTRATION + ",\"status\":\"live\",\"at\":" + AT + "}");

    CommandRun run = run("show", "0000-0000-0292", "--entries", "6");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Registration   0000 0000 0292\n")
        .contains("Ends           no stated end\n")
        .contains("Secured party  Small Host Pty Ltd, ACN 010499966  [0000 0000 0292 / 1]\n")
        .contains("Collateral     Contoso, serial 437XR1138R2  [0000 0000 0292 / 3]\n")
        .contains("               smbios uuid 38947555-7742-3448-3784-823347823834\n");
  }

  @Test
  void a_notice_is_shown_as_what_it_is_and_as_no_interest() {
    String notice =
        REGISTRATION.replace(
            "\"interest\":\"title-notice\"",
            "\"interest\":\"non-security-notice\",\"notice\":{\"kind\":\"court-order\","
                + "\"court\":\"Supreme Court\",\"fileNumber\":\"2026/17\"}");
    register.then(200, "{\"registration\":" + notice + ",\"status\":\"live\",\"at\":" + AT + "}");

    assertThat(run("show", "0000-0000-0292").out())
        .contains("Interest      none; notice of court order, Supreme Court, file 2026/17\n")
        .contains("Notice by     Small Host Pty Ltd")
        .doesNotContain("Secured party");
  }

  @Test
  void a_history_is_a_table_of_entries() {
    register.then(
        200,
        """
        {"entries":[{"entry":"000000000292","kind":"registration-created@1",
          "time":"2026-11-23T09:05:00.120Z","subject":"000000000292"}]}
        """);

    assertThat(run("history", "000000000292").out())
        .isEqualTo(
            """
            ENTRY           RECORDED                  WHAT                  ABOUT
            0000 0000 0292  2026-11-23T09:05:00.120Z  registration created  0000 0000 0292
            """);
  }

  @Test
  void statement_and_receipt_are_saved_to_the_character() throws IOException {
    String statement = GoldenDocuments.text("statement-masked.json");
    String receipt = GoldenDocuments.text("receipt.json");
    register.then(200, statement).then(200, receipt);
    Path file = directory.resolve("document.json");

    CommandRun stated = run("statement", "0000-0000-0292", "--out", file.toString());

    assertThat(stated.exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(statement);
    assertThat(stated.out())
        .contains("The statement is saved in " + file, "1 birth date withheld")
        .endsWith("who claimed what, against whom, and when.\n");
    assertThat(run("receipt", "0000-0000-0292", "--out", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).isEqualTo(receipt);
  }

  @Test
  void programs_get_json_with_nothing_left_out() {
    register.then(200, answer("[]"));

    assertThat(run("search", "--serial", "S", "--json").out())
        .contains("\"hits\":[]", "\"at\":{\"entries\":6,\"instant\":\"2026-11-24T00:00:00.000Z\"}");
  }

  @Test
  void what_would_steer_a_terminal_is_made_visible() {
    register.then(
        200,
        answer("[" + hit() + "]").replace("Deep Vault", "Deep\\u001b[2J\\u202eVault\\nNUMBER"));

    assertThat(run("search", "--serial", "S").out())
        .contains("Deep\uFFFD[2J\uFFFDVault NUMBER")
        .hasLineCount(3);
  }

  private static String answer(String hits) {
    return "{\"criterion\":{\"by\":\"serial\",\"serial\":\"S\"},\"searched\":[],"
        + "\"searchProfile\":\"custody-exact@1\",\"at\":"
        + AT
        + ",\"hits\":"
        + hits
        + "}";
  }

  private static String hit() {
    return "{\"registration\":"
        + REGISTRATION
        + ",\"status\":\"live\",\"matches\":[{\"kind\":\"serial\","
        + "\"item\":{\"entry\":\"000000000292\",\"part\":3},\"words\":\"serial number\"}]}";
  }

  private CommandRun run(String... arguments) {
    return CommandRun.with("PPS_URL", register.address().toString())
        .and("PPS_API_KEY", "secret")
        .run(arguments);
  }
}
