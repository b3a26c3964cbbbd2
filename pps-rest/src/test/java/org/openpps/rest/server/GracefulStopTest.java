package org.openpps.rest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openpps.rest.testing.TestService;

@Timeout(60)
class GracefulStopTest {
  private final Gate gate = new Gate();

  @Test
  void a_running_request_is_answered_and_a_new_one_refused() throws Exception {
    TestService service = TestService.of(gate);
    CompletableFuture<HttpResponse<String>> running = passing(service);
    gate.entered.await();
    CompletableFuture<Void> stopping =
        CompletableFuture.runAsync(() -> service.server().stop(Duration.ofSeconds(30)));
    awaitRefusal(service);

    assertThat(running).isNotDone();
    gate.open.countDown();

    assertThat(running.get(30, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    assertThat(running.get().body()).isEqualTo("\"through\"");
    stopping.get(30, TimeUnit.SECONDS);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> service.get("/v1/health"))
        .withCauseInstanceOf(ConnectException.class);
  }

  @Test
  void a_request_that_outlasts_the_grace_is_interrupted() throws Exception {
    TestService service = TestService.of(gate);
    passing(service);
    gate.entered.await();

    service.server().stop(Duration.ofMillis(50));

    assertThat(gate.interrupted.await(30, TimeUnit.SECONDS)).isTrue();
  }

  private static CompletableFuture<HttpResponse<String>> passing(TestService service) {
    HttpRequest request = HttpRequest.newBuilder(service.uri("/v1/gate")).build();
    return service.client().sendAsync(request, BodyHandlers.ofString());
  }

  /** Asks on fresh connections until none is accepted any more. */
  private static void awaitRefusal(TestService service) {
    boolean accepted = true;
    while (accepted) {
      try {
        accepted = service.get("/v1/health").statusCode() == 200;
      } catch (UncheckedIOException e) {
        accepted = false;
      }
    }
  }

  /** Holds a request until the test lets it through. */
  @Path("/v1/gate")
  @Produces("application/json")
  public static final class Gate {
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    @GET
    public Passed pass() {
      entered.countDown();
      try {
        open.await();
      } catch (InterruptedException e) {
        interrupted.countDown();
        Thread.currentThread().interrupt();
      }
      return new Passed("through");
    }
  }

  record Passed(@JsonValue String how) {}
}
