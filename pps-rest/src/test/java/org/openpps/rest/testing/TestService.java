package org.openpps.rest.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.openpps.rest.health.HealthCheck;
import org.openpps.rest.health.HealthResource;
import org.openpps.rest.server.HttpListener;
import org.openpps.rest.server.RegisterServer;
import org.openpps.rest.server.RequestLimits;

/** A server on a free port of the loopback interface, and a client of it. */
public final class TestService implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RegisterServer server;
  private final URI base;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private TestService(RegisterServer server) {
    this.server = server;
    this.base = server.uri();
  }

  public static TestService of(Object... resources) {
    return of(RequestLimits.DEFAULT, resources);
  }

  public static TestService of(RequestLimits limits, Object... resources) {
    List<Object> all = new ArrayList<>(List.of(resources));
    all.add(new HealthResource(HealthCheck.ALWAYS_UP));
    return started(limits, all);
  }

  public static TestService checkedBy(HealthCheck check) {
    return started(RequestLimits.DEFAULT, List.of(new HealthResource(check)));
  }

  private static TestService started(RequestLimits limits, List<Object> resources) {
    return new TestService(new RegisterServer(resources, HttpListener.loopback(0), limits).start());
  }

  public RegisterServer server() {
    return server;
  }

  public HttpClient client() {
    return client;
  }

  public URI uri(String path) {
    return base.resolve(path);
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(uri(path)).build());
  }

  /** Sends a JSON body. */
  public HttpResponse<String> post(String path, String json) {
    return send("POST", path, "application/json", BodyPublishers.ofString(json));
  }

  public HttpResponse<String> send(
      String method, String path, String mediaType, BodyPublisher body) {
    return send(
        HttpRequest.newBuilder(uri(path))
            .header("Content-Type", mediaType)
            .method(method, body)
            .build());
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(text, e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
