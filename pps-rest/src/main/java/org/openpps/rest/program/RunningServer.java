package org.openpps.rest.program;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.Function;
import java.util.function.Supplier;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.rest.server.HttpListener;
import picocli.CommandLine.Option;

/** The server that holds the database: it does what the operator asks when the file is locked. */
final class RunningServer {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new Jdk8Module())
          .build();

  @Option(
      names = "--url",
      defaultValue = "http://127.0.0.1:" + HttpListener.DEFAULT_PORT + "/",
      description =
          "A running server that does it when it holds the database; needs a registrar's key in"
              + " PPS_API_KEY (default: ${DEFAULT-VALUE}).")
  URI url;

  /** Does it on the file, or, when that is locked and a key is at hand, in the running server. */
  <T> T insteadOf(Supplier<T> onFile, Function<RunningServer, T> inServer) {
    try {
      return onFile.get();
    } catch (RuntimeException e) {
      if (Failure.locked(e) && System.getenv("PPS_API_KEY") != null) {
        return inServer.apply(this);
      }
      throw e;
    }
  }

  <T> T get(String path, Class<T> answer) {
    return send(to(path).GET(), answer);
  }

  <T> T post(String path, Object body, Class<T> answer) {
    try {
      return send(
          to(path)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))),
          answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(url.resolve("/" + path))
        .header("Authorization", "Bearer " + System.getenv("PPS_API_KEY"));
  }

  private static <T> T send(HttpRequest.Builder request, Class<T> answer) {
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() >= 300) {
        JsonNode problem = JSON.readTree(response.body());
        throw new RegisterException(
            ErrorCode.ofCode(problem.path("code").asText()).orElse(ErrorCode.SERVICE_UNAVAILABLE),
            problem.path("detail").asText());
      }
      return JSON.readValue(response.body(), answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
