package org.openpps.rest.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.testing.Bodies;
import org.openpps.rest.testing.Caller;
import org.openpps.rest.testing.Colocation;
import org.openpps.rest.testing.Refusals;
import org.openpps.store.account.Role;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRequestTest {
  private static final int FIVE_MB = 5_000_000;

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

  @Test
  void five_megabytes_are_refused_whether_their_length_is_told_or_not() {
    byte[] body =
        (" ".repeat(FIVE_MB) + Bodies.oneServer(story.group(), "SN-1"))
            .getBytes(StandardCharsets.UTF_8);

    refusals.refused(413, "body-too-large", () -> story.host().post("/v1/filings", body));
    refusals.refused(
        413,
        "body-too-large",
        () ->
            story
                .host()
                .send(
                    posting("/v1/filings")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))));
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000, FIVE_MB})
  void a_caller_who_still_sends_when_refused_hears_the_answer(int length) {
    byte[] body = ("{\"group\": \"" + "x".repeat(length) + "\"}").getBytes(StandardCharsets.UTF_8);
    refusals.refused(
        400,
        "json-limit",
        () ->
            story
                .host()
                .send(
                    posting("/v1/filings")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))));
  }

  @Test
  void a_filing_without_an_idempotency_key_or_with_one_too_long_is_refused() {
    String body = Bodies.oneServer(story.group(), "SN-1");
    refusals.refused(
        400,
        "idempotency-key-form",
        () ->
            story
                .host()
                .send(
                    story
                        .host()
                        .request("/v1/filings")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))));
    refusals.refused(
        400, "idempotency-key-form", () -> story.host().post("/v1/filings", body, "k".repeat(129)));
    refusals.refused(
        400, "idempotency-key-form", () -> story.host().post("/v1/filings", body, "a key"));
  }

  @Test
  void a_key_that_was_used_for_another_request_is_refused_for_ever() {
    String key = "used-once";
    Colocation.numbers(
        story.host().post("/v1/filings", Bodies.oneServer(story.group(), "ONCE-1"), key));

    refusals.refused(
        422,
        "idempotency-key-reused",
        () -> story.host().post("/v1/filings", Bodies.oneServer(story.group(), "ONCE-2"), key));
  }

  /** API keys that do not let a request through. */
  Stream<Arguments> keys() {
    return Stream.of(
        argumentSet("none", "", 401, "key-missing"),
        argumentSet("unknown", "pps_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 401, "key-unknown"),
        argumentSet("far too long", "k".repeat(4000), 401, "key-unknown"),
        argumentSet(
            "of a searcher",
            story.served().caller("someone", Role.SEARCHER).key(),
            403,
            "forbidden"),
        argumentSet(
            "of an auditor", story.served().caller("audit", Role.AUDITOR).key(), 403, "forbidden"));
  }

  @ParameterizedTest
  @MethodSource
  void keys(String key, int status, String code) {
    refusals.refused(
        status,
        code,
        () ->
            story
                .served()
                .callerWith(key)
                .post("/v1/filings", Bodies.oneServer(story.group(), "SN-1")));
  }

  @Test
  void a_request_without_a_key_is_told_how_to_send_one() {
    HttpResponse<String> answer = story.served().callerWith("").get("/v1/groups/" + story.group());
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic cHBzOnBwcw==", "Bearer", "Bearer ", "pps_key", "Bearer\tx"})
  void an_authorization_of_another_form_lets_nobody_in(String authorization) {
    HttpResponse<String> answer =
        story
            .served()
            .callerWith("")
            .send(
                story
                    .served()
                    .callerWith("")
                    .request("/v1/groups/" + story.group())
                    .header("Authorization", authorization));
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void another_account_changes_nothing_of_the_group_or_its_registrations() {
    Caller other = story.served().caller("other-host", Role.REGISTRANT);
    String number = story.registrations().get(0);

    refusals.refused(
        403, "forbidden", () -> other.post("/v1/registrations/" + number + "/discharge", "{}"));
    refusals.refused(
        403,
        "forbidden",
        () ->
            other.post("/v1/registrations/" + number + "/amendments", "{\"text\": \"Mine now.\"}"));
    refusals.refused(
        403, "forbidden", () -> other.post("/v1/filings", Bodies.oneServer(story.group(), "SN-1")));
    refusals.refused(
        403,
        "forbidden",
        () ->
            story
                .host()
                .post(
                    "/v1/entries/" + number + "/erasures",
                    "{\"parts\": [1], \"reason\": \"No.\"}"));
    refusals.refused(
        403,
        "forbidden",
        () ->
            story
                .host()
                .post("/v1/operator/api-keys", "{\"account\": \"x\", \"roles\": [\"registrar\"]}"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/registrations/000000000196, 422, number-check-digits",
    "GET, /v1/registrations/nothing, 422, number-form",
    "GET, /v1/registrations/000000999974, 404, registration-unknown",
    "GET, /v1/registrations/000000000195, 404, registration-unknown",
    "GET, /v1/registrations/000000999974/history, 404, registration-unknown",
    "GET, /v1/groups/000000999974, 404, group-unknown",
    "GET, /v1/groups/999999999999999999999, 422, number-form",
    "GET, /v1/entries/000000999974/statement, 404, entry-unknown",
    "GET, /v1/entries/000000000196/statement, 422, number-check-digits",
    "GET, /v1/entries/000000000195/statement?disclosure=all, 422, value-unknown",
    "GET, /v1/filings/000000999974/receipt, 404, entry-unknown",
    "GET, /v1/registrations/{0}?at=yesterday, 422, instant-form",
    "GET, /v1/registrations/{0}?at=2999-01-01T00:00:00Z, 422, instant-in-future",
    "GET, /v1/registrations/{0}?at=1999-01-01T00:00:00Z, 422, instant-before-register",
    "GET, /v1/registrations/{0}?at=%2B1000000000-12-31T23:59:59Z, 422, instant-form",
    "GET, /v1/registrations/{0}?at=-1000000000-01-01T00:00:00Z, 422, instant-form",
    "GET, /v1/registrations/{0}?at=, 422, instant-form",
    "GET, /v1/registrations/{0}?entries=0, 422, entries-beyond-head",
    "GET, /v1/registrations/{0}?entries=-1, 422, entries-beyond-head",
    "GET, /v1/registrations/{0}?entries=999999, 422, entries-beyond-head",
    "GET, /v1/registrations/{0}?entries=9223372036854775807, 422, entries-beyond-head",
    "GET, /v1/registrations/{0}?entries=9223372036854775808, 422, value-kind",
    "GET, /v1/registrations/{0}?entries=x, 422, value-kind",
    "GET, /v1/nowhere, 404, path-unknown",
    "GET, /, 404, path-unknown",
    "GET, /v2/groups, 404, path-unknown",
    "GET, /v1/log/../operator, 404, path-unknown",
    "GET, /v1/filings, 405, method-unknown",
    "DELETE, /v1/groups/000000000195, 405, method-unknown",
    "PATCH, /v1/registrations/{0}, 405, method-unknown",
    "PROPFIND, /v1/groups/000000000195, 405, method-unknown",
  })
  void a_bad_address_is_refused(String method, String path, int status, String code) {
    String at = path.replace("{0}", story.registrations().get(0));
    refusals.refused(
        status,
        code,
        () -> story.host().send(story.host().request(at).method(method, BodyPublishers.noBody())));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 200",
    "', \"entries\": 1', 200",
    "', \"entries\": 0', 422",
    "', \"entries\": 99999', 422",
    "', \"at\": \"2999-01-01T00:00:00Z\"', 422",
    "', \"at\": \"1970-01-01T00:00:00Z\"', 422",
    "', \"at\": \"9999-12-31T23:59:59.999Z\"', 422",
    "', \"at\": 5', 422",
    "', \"entries\": 1.5', 422",
    "', \"entries\": 1e3', 422",
  })
  void a_search_as_at_a_moment_that_is_none_is_refused(String moment, int status) {
    String body = Bodies.search("serial", "serial", "X-1").replaceFirst("}$", moment + "}");
    for (String path : new String[] {"/v1/searches", "/v1/search-certificates"}) {
      HttpResponse<String> answer = story.stranger().post(path, body);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void a_body_of_another_media_type_is_refused(String type) {
    refusals.refused(
        415,
        "body-kind",
        () ->
            story
                .host()
                .send(
                    story
                        .host()
                        .request("/v1/filings")
                        .header("Idempotency-Key", "k")
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString("{}"))));
  }

  @Test
  void a_body_without_a_media_type_is_refused() {
    refusals.refused(
        415,
        "body-kind",
        () ->
            story
                .host()
                .send(
                    story
                        .host()
                        .request("/v1/filings")
                        .header("Idempotency-Key", "k")
                        .POST(BodyPublishers.ofString("{}"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/xml", "text/html", "image/png"})
  void an_answer_of_another_media_type_is_not_to_be_had(String accept) {
    refusals.refused(
        406, "answer-kind", () -> story.host().get("/v1/groups/" + story.group(), accept));
  }

  @Test
  void a_head_larger_than_the_server_takes_is_refused() {
    refusals.refused(
        431,
        "address-too-long",
        () ->
            story
                .host()
                .send(story.host().request("/v1/health").header("X-Large", "x".repeat(20_000))));
  }

  /** Manifests that are none: name, digest in the address ("" for the right one), octets. */
  static Stream<Arguments> manifests() {
    String line = "ab".repeat(32) + "  data/a.txt\n";
    String other = "cd".repeat(32);
    return Stream.of(
        argumentSet("other digest", other, line, 422, "manifest-digest"),
        argumentSet("digest of another form", "xyz", line, 422, "digest-form"),
        argumentSet("SHA-512 as address", "ab".repeat(64), line, 422, "digest-form"),
        argumentSet("no path", "", "ab".repeat(32) + "  \n", 422, "manifest-form"),
        argumentSet("no digest", "", "  data/a.txt\n", 422, "manifest-form"),
        argumentSet("short digest", "", line.substring(1), 422, "manifest-form"),
        argumentSet("no hexadecimal digits", "", line.replace('a', 'z'), 422, "manifest-form"),
        argumentSet("blank line", "", line + "\n" + line, 422, "manifest-form"),
        argumentSet("binary", "", "\u0000\u0001", 422, "manifest-form"));
  }

  @ParameterizedTest
  @MethodSource
  void manifests(String digest, String manifest, int status, String code) {
    String address = digest.isEmpty() ? Colocation.digest(manifest) : digest;
    refusals.refused(status, code, () -> story.putManifest(address, manifest));
  }

  @Test
  void an_empty_manifest_is_refused() {
    refusals.refused(422, "digest-empty-file", () -> story.putManifest(Colocation.digest(""), ""));
  }

  @Test
  void a_manifest_whose_paths_are_not_utf_8_is_refused() throws Exception {
    byte[] bytes = ("ab".repeat(32) + "  data/\u00e4.txt\n").getBytes(StandardCharsets.ISO_8859_1);
    String digest =
        java.util.HexFormat.of()
            .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    refusals.refused(
        422,
        "manifest-form",
        () ->
            story
                .host()
                .put("/v1/manifests/" + digest, "text/plain", BodyPublishers.ofByteArray(bytes)));
  }

  @Test
  void a_manifest_with_a_line_of_five_megabytes_is_refused() {
    String manifest = "ab".repeat(32) + "  " + "x".repeat(FIVE_MB) + "\n";
    refusals.refused(
        422, "manifest-form", () -> story.putManifest(Colocation.digest(manifest), manifest));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"account\": \"Jane Doe\", \"roles\": [\"searcher\"]}', account-form",
    "'{\"account\": \"x\", \"roles\": [\"king\"]}', value-unknown",
    "'{\"account\": \"x\", \"roles\": []}', value-missing",
    "'{\"roles\": [\"searcher\"]}', value-missing",
  })
  void a_key_for_nobody_or_for_nothing_is_refused(String body, String code) {
    refusals.refused(422, code, () -> story.registrar().post("/v1/operator/api-keys", body));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"parts\": [], \"reason\": \"x\"}', value-missing",
    "'{\"parts\": [0], \"reason\": \"x\"}', part-not-erasable",
    "'{\"parts\": [-1], \"reason\": \"x\"}', value-kind",
    "'{\"parts\": [4000], \"reason\": \"x\"}', item-unknown",
    "'{\"parts\": [2147483648], \"reason\": \"x\"}', value-kind",
    "'{\"parts\": [1]}', value-missing",
    "'{\"parts\": [1], \"reason\": \" \"}', text-blank",
  })
  void an_erasure_of_what_is_not_there_is_refused(String body, String code) {
    String path = "/v1/entries/" + story.registrations().get(0) + "/erasures";
    refusals.refused(422, code, () -> story.registrar().post(path, body));
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', 422, amendment-empty",
    "'{\"remove\": [{\"entry\": \"000000000195\", \"part\": 1}]}', 422, item-unknown",
    "'{\"remove\": [{\"entry\": \"000000000195\"}]}', 422, value-missing",
    "'{\"addGrantors\": [{}]}', 422, value-missing",
  })
  void an_amendment_of_what_is_not_there_is_refused(String body, int status, String code) {
    String path = "/v1/registrations/" + story.registrations().get(0) + "/amendments";
    refusals.refused(status, code, () -> story.host().post(path, body));
  }

  private HttpRequest.Builder posting(String path) {
    return story
        .host()
        .request(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", "posting");
  }
}
