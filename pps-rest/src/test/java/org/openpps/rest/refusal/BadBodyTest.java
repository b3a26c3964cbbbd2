package org.openpps.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.Refusals;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadBodyTest {
  private static final String FIRST = "/registrations/0";
  private static final String GRANTOR = FIRST + "/grantors/0";
  private static final String GOODS = FIRST + "/collateral/0";

  private Colocation story;
  private Refusals refusals;

  @BeforeAll
  void file(@TempDir Path directory) {
    story = Colocation.in(directory);
    refusals = new Refusals(story.served());
  }

  @AfterAll
  void stop() {
    story.close();
  }

  /** A good filing, one place in it replaced, and every reason for which that is refused. */
  static Stream<Arguments> spoilt() {
    return Stream.of(
        spoilt(
            "wrong check digit of an ACN",
            "005749986",
            "005749987",
            GRANTOR + "/party/identifiers/0/value acn-check-digit"),
        spoilt(
            "ACN of ten digits",
            "005749986",
            "0057499860",
            GRANTOR + "/party/identifiers/0/value acn-form"),
        spoilt(
            "unknown scheme",
            "\"acn\"",
            "\"duns\"",
            GRANTOR + "/party/identifiers/0/scheme value-unknown"),
        spoilt(
            "unknown property, nested",
            "\"name\"",
            "\"nickname\": \"x\", \"name\"",
            GRANTOR + "/party/nickname property-unknown"),
        spoilt(
            "unknown property of goods",
            "\"maker\"",
            "\"colour\": {\"a\": [1]}, \"maker\"",
            GOODS + "/colour property-unknown"),
        spoilt(
            "unknown property at the top",
            "\"group\"",
            "\"note\": 1, \"group\"",
            "/note property-unknown"),
        spoilt(
            "misspelt member",
            "\"serial\":",
            "\"serail\":",
            GOODS + "/serail property-unknown",
            GOODS + "/serial value-missing"),
        spoilt(
            "unknown kind of party",
            "\"organisation\"",
            "\"company\"",
            GRANTOR + "/party/kind value-unknown"),
        spoilt(
            "unknown class of collateral",
            "\"serial-numbered-goods\"",
            "\"ship\"",
            GOODS + "/class value-unknown"),
        spoilt(
            "unknown interest",
            "\"title-notice\"",
            "\"mortgage\"",
            FIRST + "/interest value-unknown"),
        spoilt(
            "interest in capitals",
            "\"title-notice\"",
            "\"TITLE-NOTICE\"",
            FIRST + "/interest value-unknown"),
        spoilt(
            "text where a flag belongs", "false", "\"false\"", FIRST + "/purchaseMoney value-kind"),
        spoilt("number where a text belongs", "\"Contoso\"", "17", GOODS + "/maker value-kind"),
        spoilt(
            "object where a text belongs",
            "\"Contoso\"",
            "{\"a\": {\"b\": 1}}",
            GOODS + "/maker value-kind"),
        spoilt(
            "list where an object belongs",
            "\"party\": {",
            "\"party\": [], \"holdr\": {",
            GRANTOR + "/party value-kind"),
        spoilt(
            "null where a text must stand", "\"Contoso\"", "null", GOODS + "/maker value-missing"),
        spoilt(
            "null in a list",
            "\"collateral\": [",
            "\"collateral\": [null, ",
            GOODS + " value-missing"),
        spoilt(
            "placeholder serial",
            "SN-1",
            "To Be Filled By O.E.M.",
            GOODS + "/serial serial-placeholder"),
        spoilt(
            "serial of one character over and over",
            "SN-1",
            "0000000000",
            GOODS + "/serial serial-placeholder"),
        spoilt("blank serial", "SN-1", "  ", GOODS + "/serial text-blank"),
        spoilt("control character", "Contoso", "Con\\u0007toso", GOODS + "/maker text-character"),
        spoilt("line feed in a line", "Contoso", "Con\\ntoso", GOODS + "/maker text-character"),
        spoilt(
            "control character in free text",
            "Web front end",
            "Web\\u0000end",
            GOODS + "/description text-character"),
        spoilt("lone surrogate", "Contoso", "Con\\ud800toso", GOODS + "/maker text-character"),
        spoilt("noncharacter", "Contoso", "Con\\ufffetoso", GOODS + "/maker text-character"),
        spoilt(
            "text of 201 characters", "Contoso", "x".repeat(201), GOODS + "/maker text-too-long"),
        spoilt(
            "UUID that was never set",
            Bodies.UUID,
            "00000000-0000-0000-0000-000000000000",
            GOODS + "/identifiers/0/value uuid-unset"),
        spoilt(
            "group address as MAC",
            "12:44:6A:3B:04:11",
            "01:44:6A:3B:04:11",
            GOODS + "/identifiers/1/value mac-group-address"),
        spoilt(
            "wrong check digits of the group",
            "000000000195",
            "000000000196",
            "/group number-check-digits"),
        spoilt("no number as group", "\"000000000195\"", "\"mine\"", "/group number-form"),
        spoilt(
            "last day that is none",
            "\"interest\"",
            "\"lastDay\": \"2026-02-30\", \"interest\"",
            FIRST + "/lastDay date-form"),
        spoilt(
            "last day in the past",
            "\"interest\"",
            "\"lastDay\": \"2001-01-01\", \"interest\"",
            FIRST + "/lastDay end-before-start"),
        spoilt(
            "last day after a thousand years",
            "\"interest\"",
            "\"lastDay\": \"3026-01-01\", \"interest\"",
            FIRST + "/lastDay end-too-late"),
        spoilt(
            "no collateral",
            "\"collateral\"",
            "\"x\"",
            FIRST + "/x property-unknown",
            FIRST + "/collateral collateral-missing"));
  }

  private static Arguments spoilt(String name, String from, String to, String... reasons) {
    return argumentSet(name, from, to, List.of(reasons));
  }

  @Test
  void a_registration_without_a_grantor_is_refused_where_the_rules_want_one() {
    String body = Bodies.filings(story.group(), Bodies.registration("", Bodies.goods("SN-1")));
    refusals.refusedFor(
        List.of(FIRST + "/grantors grantor-missing"),
        422,
        () -> story.host().post("/v1/filings", body));
  }

  @ParameterizedTest
  @MethodSource
  void spoilt(String from, String to, List<String> reasons) {
    String body = Bodies.oneServer(story.group(), "SN-1").replace(from, to);
    refusals.refusedFor(reasons, 422, () -> story.host().post("/v1/filings", body));
  }

  /**
   * Whether one is wanted is a line of the profile, so it is asked once the body is well formed.
   */
  @Test
  void a_filing_without_a_grantor_is_refused() {
    String body = Bodies.filings(story.group(), Bodies.registration("", Bodies.hardware()));
    refusals.refusedFor(
        List.of(FIRST + "/grantors grantor-missing"),
        422,
        () -> story.host().post("/v1/filings", body));
  }

  @Test
  void everything_wrong_with_one_body_is_told_at_once() {
    String body =
        Bodies.bundle(story.group(), "0".repeat(63))
            .replaceFirst("005749986", "005749987")
            .replaceFirst(Bodies.SERIAL, "Default string")
            .replaceFirst("\"Contoso\"", "\"Con\\\\u0007toso\"")
            .replaceFirst("\"data-centre\"", "\"warehouse\"")
            .replaceFirst("\"title\"", "\"titel\"");

    refusals.refusedFor(
        List.of(
            "/registrations/1/grantors/0/holder value-unknown",
            "/registrations/2/collateral/0/titel property-unknown",
            "/registrations/2/collateral/0/manifest/digest digest-form",
            "/registrations/3/collateral/0/manifest/digest digest-form",
            "/registrations/0/collateral/0/maker text-character",
            "/registrations/0/collateral/0/serial serial-placeholder",
            "/registrations/0/grantors/0/party/identifiers/0/value acn-check-digit",
            "/registrations/2/collateral/0/title value-missing"),
        422,
        () -> story.host().post("/v1/filings", body));
  }

  /**
   * Found by the mutated bodies: a number that no hashed form can hold was a fault of the register.
   */
  @Test
  void a_count_of_files_beyond_what_is_hashed_is_refused() {
    String body =
        Bodies.bundle(story.group(), Colocation.digest(Bodies.MANIFEST))
            .replaceFirst("\"files\": 1", "\"files\": 9007199254740992");

    refusals.refusedFor(
        List.of("/registrations/2/collateral/0/manifest/files value-kind"),
        422,
        () -> story.host().post("/v1/filings", body));
  }

  /** Bodies that are not the JSON which the register reads. */
  static Stream<Arguments> unreadable() {
    return Stream.of(
        argumentSet("broken off", "{\"group\": \"0000", "json-malformed", 400),
        argumentSet("no JSON", "<xml/>", "json-malformed", 400),
        argumentSet("two values", "{} {}", "json-malformed", 400),
        argumentSet("trailing comma", "{\"group\": \"1\",}", "json-malformed", 400),
        argumentSet("single quotes", "{'group': '1'}", "json-malformed", 400),
        argumentSet("comment", "{/* */}", "json-malformed", 400),
        argumentSet("not a number", "{\"group\": NaN}", "json-malformed", 400),
        argumentSet(
            "control character in the raw", "{\"group\": \"\u0001\"}", "json-malformed", 400),
        argumentSet(
            "a member twice", "{\"group\": \"1\", \"group\": \"2\"}", "json-malformed", 400),
        argumentSet(
            "a nested member twice", "{\"a\": {\"b\": 1, \"b\": 1}}", "json-malformed", 400),
        argumentSet("nested 100 000 times", "[".repeat(100_000), "json-limit", 400),
        argumentSet("nested 33 times", "[".repeat(33) + "]".repeat(33), "json-limit", 400),
        argumentSet(
            "a number of a thousand digits", "[" + "1".repeat(1000) + "]", "json-limit", 400),
        argumentSet(
            "a name of a thousand characters",
            "{\"" + "n".repeat(1000) + "\": 1}",
            "json-limit",
            400),
        argumentSet(
            "a text of 300 000 characters",
            "{\"group\": \"" + "x".repeat(300_000) + "\"}",
            "json-limit",
            400),
        argumentSet("nothing", "", "value-missing", 422),
        argumentSet("null", "null", "value-missing", 422),
        argumentSet("a list", "[]", "value-kind", 422),
        argumentSet("a text", "\"x\"", "value-kind", 422),
        argumentSet("a number", "17", "value-kind", 422));
  }

  @ParameterizedTest
  @MethodSource
  void unreadable(String body, String code, int status) {
    refusals.refused(status, code, () -> story.host().post("/v1/filings", body));
  }

  @Test
  void a_body_that_is_not_utf_8_is_refused() {
    byte[] body =
        Bodies.oneServer(story.group(), "SN-1")
            .replace("Contoso", "Cont\u00f6so")
            .getBytes(StandardCharsets.ISO_8859_1);
    refusals.refused(400, "json-malformed", () -> story.host().post("/v1/filings", body));
  }

  @Test
  void a_body_in_utf_16_is_refused() {
    byte[] body = Bodies.oneServer(story.group(), "SN-1").getBytes(StandardCharsets.UTF_16);
    refusals.refused(400, "json-malformed", () -> story.host().post("/v1/filings", body));
  }

  @Test
  void a_list_of_a_hundred_thousand_is_refused_without_a_hundred_thousand_reasons() {
    String body = Bodies.filings(story.group(), "1" + ",1".repeat(99_999));
    refusals.refusedFor(
        List.of("/registrations list-too-long"), 422, () -> story.host().post("/v1/filings", body));
  }

  /** Members of a list of collateral, and how many tokens each has. */
  static Stream<Arguments> keepBusy() {
    String blanks = "{\"class\":\"data-set\",\"identifiers\":[\"\"" + ",\"\"".repeat(999) + "]}";
    return Stream.of(
        argumentSet("absent", "null", 1),
        argumentSet("empty", "{}", 2),
        argumentSet("without description", "{\"class\":\"described-goods\"}", 4),
        argumentSet("a thousand blanks", blanks, 1007));
  }

  @ParameterizedTest
  @MethodSource("keepBusy")
  @Timeout(60)
  void the_costliest_bodies_within_the_limits_do_not_keep_the_register_busy(
      String member, int tokens) {
    int most = Math.min(145_000 / tokens, 1_000_000 / (member.length() + 1));
    String members = String.join(",", Collections.nCopies(Math.min(most, 1000), member));
    String registration = "{\"collateral\":[%s]}".formatted(members);
    String body =
        Bodies.filings(
            story.group(),
            registration + ("," + registration).repeat(Math.max(0, most / 1000 - 1)));

    assertThat(story.host().post("/v1/filings", body).statusCode()).isEqualTo(422);
  }

  @Test
  void a_body_of_more_tokens_than_allowed_is_refused() {
    String body = "[" + "[],".repeat(80_000) + "[]]";
    refusals.refused(400, "json-limit", () -> story.host().post("/v1/filings", body));
  }

  @Test
  void a_list_of_more_than_allowed_is_refused_for_its_length() {
    String item = "{\"class\": \"described-goods\", \"description\": \"x\"}";
    String body =
        Bodies.filings(
            story.group(),
            Bodies.registration(
                Bodies.grantor("Rack Sublet Pty Ltd", Bodies.RACK_ACN, "other"),
                item + ("," + item).repeat(1000)));
    refusals.refusedFor(
        List.of(FIRST + "/collateral list-too-long"),
        422,
        () -> story.host().post("/v1/filings", body));
  }

  @Test
  void a_group_without_members_or_with_one_twice_is_refused() {
    String none = Bodies.group().replaceFirst("(?s)\"members\": \\[.*]}],", "\"members\": [],");
    refusals.refusedFor(
        List.of("/members secured-party-missing"),
        422,
        () -> story.host().post("/v1/groups", none));

    String member =
        "{\"kind\": \"organisation\", \"name\": \"A Pty Ltd\", \"capacity\": \"company\"}";
    String twice =
        "{\"members\": [%s, %s], \"address\": {\"email\": \"a@b.example\"}}"
            .formatted(member, member);
    refusals.refused(422, "secured-party-twice", () -> story.host().post("/v1/groups", twice));
  }

  @Test
  void an_address_for_service_of_the_wrong_form_is_told_member_by_member() {
    String body =
        Bodies.group()
            .replace("notices@smallhost.example", "nowhere")
            .replace("\"AU\"", "\"Australia\"");
    refusals.refusedFor(
        List.of("/address/email email-form", "/address/postal/country country-form"),
        422,
        () -> story.host().post("/v1/groups", body));
  }

  @Test
  void a_manifest_that_nobody_sent_is_named() {
    refusals.refused(
        422,
        "manifest-unknown",
        () -> story.host().post("/v1/filings", Bodies.bundle(story.group(), "ab".repeat(32))));
  }

  @Test
  void a_digest_of_the_empty_file_is_refused() {
    String empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    refusals.refusedFor(
        List.of("/criterion/digest digest-empty-file"),
        422,
        () -> story.stranger().post("/v1/searches", Bodies.search("digest", "digest", empty)));
  }

  @Test
  void an_unknown_criterion_and_one_without_its_member_are_refused() {
    refusals.refusedFor(
        List.of("/criterion/by value-unknown"),
        422,
        () -> story.stranger().post("/v1/searches", Bodies.search("colour", "colour", "red")));
    refusals.refusedFor(
        List.of("/criterion/serial value-missing"),
        422,
        () -> story.stranger().post("/v1/searches", "{\"criterion\": {\"by\": \"serial\"}}"));
    refusals.refusedFor(
        List.of("/criterion value-missing"),
        422,
        () -> story.stranger().post("/v1/searches", "{}"));
  }
}
