package org.openpps.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.client.problem.Finding;
import org.openpps.client.problem.OutcomeUnknownException;
import org.openpps.client.problem.RefusedCallException;
import org.openpps.client.problem.UnavailableException;
import org.openpps.client.transport.RetryPolicy;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.search.Criterion;

/** No time passes in these tests: what would be waited is written down. */
class RepeatedCallTest {
  private static final RegistrationNumber NUMBER = new RegistrationNumber(2);
  private static final DischargeRegistration DISCHARGE =
      new DischargeRegistration(NUMBER, Optional.empty());
  private static final String RECEIPT = GoldenDocuments.text("receipt.json");
  private static final RetryPolicy THREE =
      new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(30));

  private final ScriptedRegister register = ScriptedRegister.start();
  private final List<Duration> waited = new ArrayList<>();
  private final RegisterClient client = client(register.address());

  @AfterEach
  void stop() {
    register.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 502, 503, 504})
  void a_filing_that_is_pushed_back_is_sent_again_under_the_same_key(int status) {
    register.thenProblem(status, "service-unavailable").then(201, RECEIPT);

    assertThat(client.discharge(DISCHARGE).text()).isEqualTo(RECEIPT);

    assertThat(keys()).hasSize(2).containsOnly(keys().get(0));
    assertThat(waited).hasSize(1);
  }

  @Test
  void a_filing_whose_connection_breaks_is_sent_again_under_the_same_key() {
    register.thenBreak().then(201, RECEIPT);

    client.discharge(DISCHARGE, new IdempotencyKey("mine"));

    assertThat(keys()).containsExactly("mine", "mine");
  }

  @Test
  void a_filing_that_brings_no_answer_at_all_ends_in_outcome_unknown_with_its_key() {
    register.thenBreak().thenBreak().thenBreak();

    assertThat(outcomeUnknown().key().value()).isEqualTo("mine");
    assertThat(keys()).hasSize(3);
  }

  @Test
  void a_register_that_cannot_tell_the_outcome_is_asked_again_and_then_said_so() {
    register
        .thenProblem(503, "outcome-unknown")
        .thenProblem(503, "service-unavailable")
        .thenProblem(503, "service-unavailable");

    assertThat(outcomeUnknown().key().value()).isEqualTo("mine");
  }

  @Test
  void a_fault_within_the_register_leaves_the_outcome_unknown_and_is_not_repeated() {
    register.thenProblem(500, "internal-fault");

    outcomeUnknown();

    assertThat(register.requests()).hasSize(1);
  }

  @Test
  void a_filing_that_was_pushed_back_each_time_was_not_written() {
    register
        .thenProblem(503, "service-unavailable")
        .thenProblem(429, "too-many")
        .thenProblem(503, "service-unavailable");

    assertThatThrownBy(() -> client.discharge(DISCHARGE)).isInstanceOf(UnavailableException.class);
  }

  @Test
  void a_refusal_after_a_broken_connection_settles_that_nothing_was_written() {
    register.thenBreak().thenProblem(409, "registration-ended");

    assertThatThrownBy(() -> client.discharge(DISCHARGE)).isInstanceOf(RefusedCallException.class);
  }

  @Test
  void a_lost_key_after_a_broken_connection_settles_nothing() {
    register.thenBreak().then(401, "");

    outcomeUnknown();
  }

  @Test
  void reading_searching_and_putting_are_repeated_as_well() {
    NamedInformation digest = NamedInformation.parse("ab".repeat(32));
    register
        .thenBreak()
        .then(200, "{\"entries\":[]}")
        .then(502, "<html>")
        .then(
            200,
            "{\"criterion\":{\"by\":\"number\",\"number\":\"000000000292\"},\"searched\":[],"
                + "\"hits\":[]}")
        .then(503, "")
        .then(201, "{\"digest\":\"" + digest + "\",\"files\":1}");

    client.history(NUMBER);
    client.search(new Criterion.ByNumber(NUMBER), AsAt.now());
    client.putManifest(digest, () -> new java.io.ByteArrayInputStream(new byte[] {'a', '\n'}));

    assertThat(register.requests()).hasSize(6);
    assertThat(register.requests().get(5).body()).isEqualTo("a\n");
    assertThat(keys())
        .as("a search is charged once, however often it is sent")
        .hasSize(2)
        .containsOnly(keys().get(0));
  }

  @Test
  void a_refusal_is_not_repeated_and_tells_everything_wrong() {
    register.then(
        422,
        """
        {"type":"tag:openpps.org,2026:error/acn-check-digit","title":"T","status":422,
         "detail":"The body was refused for 2 reasons.","code":"acn-check-digit",
         "instance":"urn:uuid:1","new":{"in":2030},
         "errors":[{"pointer":"/members/0/identifiers/0","code":"acn-check-digit",
           "message":"M","hint":"H"},{"code":"from-2030"}]}
        """);

    RefusedCallException refusal =
        catchThrowableOfType(RefusedCallException.class, () -> client.discharge(DISCHARGE));

    assertThat(register.requests()).hasSize(1);
    assertThat(refusal.problem().status()).isEqualTo(422);
    assertThat(refusal.problem().known()).contains(ErrorCode.ACN_CHECK_DIGIT);
    assertThat(refusal.problem().instance()).contains("urn:uuid:1");
    assertThat(refusal.problem().errors())
        .containsExactly(
            new Finding("/members/0/identifiers/0", "acn-check-digit", "M", "H"),
            new Finding("", "from-2030", "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "<html>"})
  void a_status_without_a_problem_document_is_told_by_its_number(String body) {
    register.then(404, body);

    RefusedCallException refusal =
        catchThrowableOfType(RefusedCallException.class, () -> client.show(NUMBER));

    assertThat(refusal.problem().code()).isEqualTo("status-404");
    assertThat(refusal.problem().known()).isEmpty();
  }

  @Test
  void the_register_is_given_the_time_it_asks_for_in_seconds_or_as_a_date() {
    register
        .thenProblem(503, "service-unavailable", "Retry-After", "7")
        .thenProblem(429, "x", "Retry-After", "Mon, 23 Nov 2026 00:00:20 GMT")
        .then(201, RECEIPT);

    client.discharge(DISCHARGE);

    assertThat(waited).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(20));
  }

  @Test
  void more_patience_than_the_policy_has_is_handed_to_the_caller() {
    register.thenProblem(503, "service-unavailable", "Retry-After", "3600");

    UnavailableException failure =
        catchThrowableOfType(UnavailableException.class, () -> client.show(NUMBER));

    assertThat(failure.retryAfter()).contains(Duration.ofHours(1));
    assertThat(waited).isEmpty();
  }

  @Test
  void the_time_between_sendings_doubles_and_is_scattered_by_up_to_half() {
    register.thenBreak().thenBreak().then(201, RECEIPT);

    client.discharge(DISCHARGE);

    assertThat(waited.get(0)).isBetween(Duration.ofMillis(50), Duration.ofMillis(100));
    assertThat(waited.get(1)).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
  }

  @Test
  void a_register_that_is_not_there_was_not_written_to() throws Exception {
    URI nowhere;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nowhere = URI.create("http://127.0.0.1:" + closed.getLocalPort());
    }

    assertThatThrownBy(() -> client(nowhere).discharge(DISCHARGE))
        .isInstanceOf(UnavailableException.class)
        .hasMessageContaining(nowhere.toString());
    assertThat(waited).hasSize(2);
  }

  @Test
  void an_interrupted_filing_is_outcome_unknown_and_the_thread_stays_interrupted() {
    register.thenProblem(503, "service-unavailable");
    RegisterClient interrupted =
        RegisterClient.at(register.address())
            .retries(THREE)
            .delay(
                time -> {
                  throw new InterruptedException();
                })
            .connect();

    assertThatThrownBy(() -> interrupted.discharge(DISCHARGE))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  private RegisterClient client(URI address) {
    return RegisterClient.at(address)
        .apiKey("secret")
        .retries(THREE)
        .delay(waited::add)
        .clock(Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC))
        .connect();
  }

  private OutcomeUnknownException outcomeUnknown() {
    return catchThrowableOfType(
        OutcomeUnknownException.class,
        () -> client.discharge(DISCHARGE, new IdempotencyKey("mine")));
  }

  private List<String> keys() {
    return register.requests().stream()
        .flatMap(request -> request.header("Idempotency-Key").stream())
        .toList();
  }
}
