package org.openpps.rest.program;

import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openpps.rest.server.HttpListener;
import org.openpps.rest.server.RegisterServer;
import org.openpps.rest.server.RequestLimits;
import org.openpps.store.Register;
import org.openpps.store.account.Role;
import picocli.CommandLine.Command;

/**
 * Goes once through what a start goes through, and stops. The build runs it under {@code
 * -XX:ArchiveClassesAtExit}, so that a server finds its classes read and linked when it starts.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Founds a register, answers itself once over HTTP, and stops.")
final class Rehearse implements Callable<Integer> {
  private static final String QUESTION =
      "{\"criterion\":{\"by\":\"serial\",\"serial\":\"REHEARSAL\"}}";

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("pps-rehearsal-");
    try {
      return rehearse(Place.of(directory));
    } finally {
      remove(directory);
    }
  }

  private static int rehearse(Place place) throws IOException, InterruptedException {
    try (HikariDataSource pool = place.pool();
        Register register = Register.open(place.settings(pool))) {
      HttpListener listener = new HttpListener("127.0.0.1", 0, HttpListener.DEFAULT_THREADS);
      RegisterServer server =
          new RegisterServer(ServedResources.of(register), listener, RequestLimits.DEFAULT).start();
      String key = register.apiKeys().add("rehearsal", EnumSet.allOf(Role.class));
      int status = ask(server.uri().resolve("/v1/searches"), key);
      server.stop(Duration.ofSeconds(1));
      return status == 200 ? 0 : 1;
    }
  }

  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }

  private static int ask(URI question, String key) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(question)
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(QUESTION))
            .build();
    return HttpClient.newHttpClient()
        .send(request, HttpResponse.BodyHandlers.ofString())
        .statusCode();
  }
}
