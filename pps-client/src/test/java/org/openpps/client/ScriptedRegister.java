package org.openpps.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP server on the loopback address that answers as a test tells it to. */
public final class ScriptedRegister implements AutoCloseable {
  private final HttpServer server;
  private final Deque<Step> script = new ArrayDeque<>();
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  private ScriptedRegister(HttpServer server) {
    this.server = server;
  }

  /** A register that has no answer to anything yet. */
  public static ScriptedRegister start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      ScriptedRegister register = new ScriptedRegister(server);
      server.createContext("/", register::answer);
      server.start();
      return register;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next request is answered so. */
  public ScriptedRegister then(int status, String body, String... headers) {
    script.add(new Step(status, body, headers));
    return this;
  }

  /** The connection of the next request breaks before an answer. */
  public ScriptedRegister thenBreak() {
    script.add(new Step(0, "", new String[0]));
    return this;
  }

  /** The next request is answered with a problem. */
  public ScriptedRegister thenProblem(int status, String code, String... headers) {
    return then(
        status,
        "{\"status\":%d,\"code\":\"%s\",\"detail\":\"Because.\",\"hint\":\"Mend it.\"}"
            .formatted(status, code),
        headers);
  }

  /** What was asked so far. */
  public List<Request> requests() {
    return List.copyOf(requests);
  }

  /** The only request so far. */
  public Request request() {
    if (requests.size() != 1) {
      throw new AssertionError("there were " + requests.size() + " requests");
    }
    return requests.get(0);
  }

  /** Its address. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.add(Request.of(exchange));
    Step step = script.isEmpty() ? new Step(500, "script is over", new String[0]) : script.poll();
    if (step.status() == 0) {
      // Closing without an answer, the server drops the connection.
      exchange.close();
      return;
    }
    for (int i = 0; i < step.headers().length; i += 2) {
      exchange.getResponseHeaders().set(step.headers()[i], step.headers()[i + 1]);
    }
    byte[] body = step.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(step.status(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private record Step(int status, String body, String[] headers) {}

  /** A request as it arrived. */
  public record Request(String method, URI uri, Map<String, List<String>> headers, String body) {
    private static Request of(HttpExchange exchange) throws IOException {
      return new Request(
          exchange.getRequestMethod(),
          exchange.getRequestURI(),
          Map.copyOf(exchange.getRequestHeaders()),
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The header, if it was sent. */
    public Optional<String> header(String name) {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase(name))
          .map(header -> header.getValue().get(0))
          .findFirst();
    }
  }
}
