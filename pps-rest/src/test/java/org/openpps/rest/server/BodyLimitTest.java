package org.openpps.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.rest.json.JsonLimits;
import org.openpps.rest.testing.RawHttp;
import org.openpps.rest.testing.TestService;

class BodyLimitTest {
  private static final int MIB = 1 << 20;
  private static final int MANIFEST_OCTETS = 3 * MIB;

  private static TestService service;

  @BeforeAll
  static void start() {
    service =
        TestService.of(
            new RequestLimits(
                MIB, MANIFEST_OCTETS, 8192, Duration.ofSeconds(30), JsonLimits.DEFAULT),
            new UploadResource());
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @Test
  void a_body_of_exactly_the_limit_is_taken() {
    assertThat(post("/v1/uploads", announced(MIB)).body()).isEqualTo("" + MIB);
    assertThat(post("/v1/uploads", chunked(MIB)).body()).isEqualTo("" + MIB);
  }

  @ParameterizedTest
  @ValueSource(ints = {MIB + 1, 5 * MIB})
  void a_body_announced_as_too_large_is_refused(int octets) {
    assertTooLarge(post("/v1/uploads", announced(octets)));
  }

  @ParameterizedTest
  @ValueSource(ints = {MIB + 1, 5 * MIB})
  void a_body_in_chunks_that_proves_too_large_is_refused(int octets) {
    assertTooLarge(post("/v1/uploads", chunked(octets)));
  }

  @Test
  void a_json_body_that_proves_too_large_is_refused_while_it_is_read() {
    String json = "{\"a\": \"" + "x".repeat(200_000) + "\"" + " ".repeat(2 * MIB) + "}";
    BodyPublisher chunks =
        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(json.getBytes()));

    assertTooLarge(service.send("POST", "/v1/trees", "application/json", chunks));
  }

  @Test
  void a_large_body_for_nothing_at_all_is_answered_before_the_connection_closes() {
    assertThat(post("/v1/nowhere", chunked(MIB)).statusCode()).isEqualTo(404);
  }

  /** Without a client, because that of Java 17 waits for ever (JDK-8286171). */
  @Test
  void a_caller_who_waits_to_be_asked_is_refused_without_being_asked() {
    String answer =
        RawHttp.exchange(
            service.server().address(),
            "POST /v1/uploads HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Content-Length: 5000000\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 413 ").contains("body-too-large");
  }

  @Test
  void a_caller_who_waits_to_be_asked_is_asked_for_a_good_body() {
    HttpRequest request =
        HttpRequest.newBuilder(service.uri("/v1/uploads"))
            .expectContinue(true)
            .POST(announced(MIB))
            .build();

    assertThat(service.send(request).body()).isEqualTo("" + MIB);
  }

  @Test
  void a_manifest_has_a_limit_of_its_own() {
    assertThat(put(chunked(MANIFEST_OCTETS)).body()).isEqualTo("" + MANIFEST_OCTETS);
    assertTooLarge(put(chunked(MANIFEST_OCTETS + 1)));
    assertTooLarge(put(announced(MANIFEST_OCTETS + 1)));
  }

  @Test
  void only_putting_a_manifest_is_exempt() {
    assertTooLarge(post("/v1/manifests/00", announced(2 * MIB)));
  }

  @Test
  void the_connection_serves_on_after_a_refusal() {
    assertTooLarge(post("/v1/uploads", announced(5 * MIB)));

    assertThat(service.get("/v1/health").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> put(BodyPublisher body) {
    return service.send("PUT", "/v1/manifests/00", "text/plain", body);
  }

  private static HttpResponse<String> post(String path, BodyPublisher body) {
    return service.send("POST", path, "application/octet-stream", body);
  }

  private static BodyPublisher announced(int octets) {
    return BodyPublishers.ofByteArray(new byte[octets]);
  }

  private static BodyPublisher chunked(int octets) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[octets]));
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(TestService.json(answer).path("code").asText()).isEqualTo("body-too-large");
    assertThat(TestService.json(answer).path("detail").asText()).contains("octets");
  }
}
