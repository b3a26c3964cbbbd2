package org.openpps.rest.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** Somebody who calls the service with an API key. */
public final class Caller {
  private static final String JSON = "application/json";

  private final HttpClient client;
  private final URI base;
  private final String key;

  Caller(HttpClient client, URI base, String key) {
    this.client = client;
    this.base = base;
    this.key = key;
  }

  public String key() {
    return key;
  }

  public HttpResponse<String> get(String path) {
    return get(path, "*/*");
  }

  public HttpResponse<String> get(String path, String accept) {
    return send(request(path).header("Accept", accept));
  }

  /** Sends JSON under a fresh idempotency key. */
  public HttpResponse<String> post(String path, String json) {
    return post(path, json, UUID.randomUUID().toString());
  }

  /** Sends JSON under this idempotency key. */
  public HttpResponse<String> post(String path, String json, String idempotencyKey) {
    return send(
        request(path)
            .header("Content-Type", JSON)
            .header("Idempotency-Key", idempotencyKey)
            .POST(BodyPublishers.ofString(json)));
  }

  /** Sends octets as JSON under a fresh idempotency key. */
  public HttpResponse<String> post(String path, byte[] octets) {
    return send(
        request(path)
            .header("Content-Type", JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofByteArray(octets)));
  }

  public HttpResponse<String> put(String path, String mediaType, BodyPublisher body) {
    return send(request(path).header("Content-Type", mediaType).PUT(body));
  }

  /** A request of any form, with the caller's key where there is one. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    return key.isEmpty() ? request : request.header("Authorization", "Bearer " + key);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  /** Sends a request whose answer is no text. */
  public HttpResponse<byte[]> sendForOctets(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> handler) {
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
