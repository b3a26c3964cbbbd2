package org.openpps.client.transport;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;

/** Sends a call once. The HTTP client is made by the first call, not before. */
final class Connection {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final URI register;
  private final Optional<Credential> credential;
  private final Supplier<HttpClient> client;

  Connection(URI register, Optional<Credential> credential, Supplier<HttpClient> client) {
    this.register = register;
    this.credential = credential;
    this.client = client;
  }

  URI register() {
    return register;
  }

  Attempt send(Call call) throws InterruptedException {
    try {
      HttpResponse<String> response =
          client
              .get()
              .send(request(call), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Attempt.Answered(
          new Answer(
              response.statusCode(),
              response.body(),
              response.headers().firstValue("Retry-After"),
              response.headers().firstValue("Link"),
              response.headers().firstValue("Text-Cleaned"),
              response.headers().firstValue("Location"),
              response.headers().firstValue("Search-Fee")));
    } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
      return new Attempt.NotSent(e);
    } catch (IOException e) {
      return new Attempt.Lost(e);
    }
  }

  private HttpRequest request(Call call) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(call))
            .timeout(TIMEOUT)
            .header("Accept", call.accept() + ", application/problem+json;q=0.9")
            .method(call.method(), publisher(call));
    call.body().ifPresent(body -> request.header("Content-Type", body.mediaType()));
    call.key().ifPresent(key -> request.header("Idempotency-Key", key.value()));
    call.ifMatch().ifPresent(tag -> request.header("If-Match", tag));
    credential.ifPresent(who -> request.header(who.header(), who.value()));
    return request.build();
  }

  private static BodyPublisher publisher(Call call) {
    return call.body().map(body -> body.publisher().get()).orElseGet(BodyPublishers::noBody);
  }

  private URI address(Call call) {
    String query =
        call.query().entrySet().stream()
            .map(e -> escaped(e.getKey()) + "=" + escaped(e.getValue()))
            .collect(Collectors.joining("&"));
    String base = register.toString().replaceAll("/+$", "");
    return URI.create(base + call.path() + (query.isEmpty() ? "" : "?" + query));
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
