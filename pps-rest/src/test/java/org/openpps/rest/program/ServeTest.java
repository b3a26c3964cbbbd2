package org.openpps.rest.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.rest.testing.Bodies;

@Timeout(180)
class ServeTest {
  private static final String LOOPBACK_V4 = "0100007F";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  @TempDir Path directory;

  @Test
  void the_first_start_prints_an_api_key_once_and_every_start_the_verifier_key() {
    String verifierKey;
    try (Program first = Program.serve(directory)) {
      assertThat(first.printedKey()).isPresent();
      verifierKey = first.printedVerifierKey().orElseThrow();
      assertThat(get(first, first.printedKey().get(), "/v1/health").statusCode()).isEqualTo(200);
      first.terminate();
      assertThat(first.awaitEnd().exit()).isIn(0, 143);
    }
    try (Program second = Program.serve(directory)) {
      assertThat(second.printedKey()).isEmpty();
      assertThat(second.printedVerifierKey()).hasValue(verifierKey);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void the_socket_is_bound_to_loopback_alone_as_the_kernel_says() throws IOException {
    try (Program server = Program.serve(directory)) {
      String port = "%04X".formatted(server.address().getPort());
      List<String> bound = new ArrayList<>();
      for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
        for (String line : Files.readAllLines(Path.of(table))) {
          String[] fields = line.strip().split("\\s+");
          if (fields[1].endsWith(":" + port) && fields[3].equals("0A")) {
            bound.add(fields[1].substring(0, fields[1].indexOf(':')));
          }
        }
      }
      assertThat(bound)
          .isNotEmpty()
          .allMatch(
              address ->
                  address.equals(LOOPBACK_V4)
                      || address.equals("0000000000000000FFFF0000" + LOOPBACK_V4));
    }
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void the_signing_key_can_be_read_by_its_owner_alone() throws IOException {
    try (Program server = Program.serve(directory)) {
      assertThat(server.printedVerifierKey()).isPresent();
      Path key = directory.resolve("keys/signing-key");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key.getParent())))
          .isEqualTo("rwx------");
    }
  }

  @Test
  void no_key_appears_in_what_it_logs() throws IOException {
    try (Program server = Program.serve(directory)) {
      String key = server.printedKey().orElseThrow();
      String seed = Files.readAllLines(directory.resolve("keys/signing-key")).get(1);
      get(server, key, "/v1/groups/000000000195");
      get(server, key + "x", "/v1/groups/000000000195");
      post(server, key, "/v1/filings", "{\"group\": \"" + key + "\"}");
      server.terminate();
      Program.Ended ended = server.awaitEnd();

      assertThat(ended.err()).doesNotContain(key).doesNotContain(seed);
      assertThat(ended.out()).doesNotContain(seed).containsOnlyOnce(key);
    }
  }

  @Test
  void asked_to_stop_it_answers_what_it_began_and_leaves_a_sound_ledger() {
    List<CompletableFuture<Integer>> filings = new ArrayList<>();
    try (Program server = Program.serve(directory)) {
      String key = server.printedKey().orElseThrow();
      assertThat(post(server, key, "/v1/groups", Bodies.group()).statusCode()).isEqualTo(201);
      for (int i = 0; i < 40; i++) {
        HttpRequest filing =
            request(server, key, "/v1/filings")
                .POST(BodyPublishers.ofString(Bodies.oneServer("000000000195", "STOP-" + i)))
                .build();
        filings.add(
            client.sendAsync(filing, BodyHandlers.ofString()).thenApply(HttpResponse::statusCode));
      }
      filings.get(0).join();
      server.terminate();
      assertThat(server.awaitEnd().exit()).isIn(0, 143);
    }
    long acknowledged = filings.stream().filter(f -> status(f) == 201).count();
    assertThat(filings).allMatch(f -> List.of(201, 503, 0).contains(status(f)));

    Program.Ended verified = Program.run(Map.of(), directory, "verify-ledger");
    assertThat(verified.exit()).as(verified.err()).isZero();
    assertThat(verified.out()).contains("Nothing is wrong.");
    assertThat(Long.parseLong(verified.out().substring(0, verified.out().indexOf(' '))))
        .isGreaterThanOrEqualTo(2 + acknowledged);
    assertThat(directory.resolve("serving")).doesNotExist();
  }

  @Test
  void killed_it_starts_again_with_all_that_it_acknowledged() {
    String key;
    try (Program server = Program.serve(directory)) {
      key = server.printedKey().orElseThrow();
      post(server, key, "/v1/groups", Bodies.group());
      assertThat(
              post(server, key, "/v1/filings", Bodies.oneServer("000000000195", "KILLED-1"))
                  .statusCode())
          .isEqualTo(201);
      server.kill();
    }
    try (Program again = Program.serve(directory)) {
      HttpResponse<String> found =
          post(again, key, "/v1/searches", Bodies.search("serial", "serial", "KILLED-1"));
      assertThat(found.body()).contains("KILLED-1");
      assertThat(post(again, key, "/v1/operator/verify-ledger", "{}").body())
          .contains("\"differences\":[]");
    }
  }

  @Test
  void a_port_in_use_is_told_and_leaves_the_database_to_the_next() {
    try (Program server = Program.serve(directory)) {
      Path other = directory.resolve("other");
      Program.Ended refused =
          Program.run(
              Map.of(), other, "serve", "--port", Integer.toString(server.address().getPort()));

      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.err())
          .contains("cannot listen on 127.0.0.1 port")
          .contains("[listener-unavailable]")
          .doesNotContain("Exception");
      assertThat(Program.run(Map.of(), other, "verify-ledger").exit()).isZero();
    }
  }

  private static int status(CompletableFuture<Integer> filing) {
    try {
      return filing.join();
    } catch (CompletionException e) {
      return 0; // not let in any more
    }
  }

  private HttpResponse<String> get(Program server, String key, String path) {
    return send(request(server, key, path).GET());
  }

  private HttpResponse<String> post(Program server, String key, String path, String json) {
    return send(request(server, key, path).POST(BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder request(Program server, String key, String path) {
    URI uri = server.address().resolve(path);
    return HttpRequest.newBuilder(uri)
        .header("Authorization", "Bearer " + key)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
