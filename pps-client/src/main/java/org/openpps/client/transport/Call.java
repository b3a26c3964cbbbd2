package org.openpps.client.transport;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openpps.model.registration.IdempotencyKey;

/**
 * One request. Every call can be sent again: it only reads, puts what has its own digest as name,
 * files under an idempotency key, changes one named state, or deletes.
 *
 * @param method the HTTP method
 * @param path below the register's address, beginning with {@code /v1}
 * @param query names and values, not yet escaped
 * @param accept the media type wanted
 * @param body what is sent
 * @param key under which a filing is sent, the same each time
 * @param ifMatch the entity tag of the state that is changed
 */
public record Call(
    String method,
    String path,
    Map<String, String> query,
    String accept,
    Optional<Body> body,
    Optional<IdempotencyKey> key,
    Optional<String> ifMatch) {
  private static final String JSON = "application/json";

  /** Copies. */
  public Call {
    query = new LinkedHashMap<>(query);
  }

  /** Reads JSON. */
  public static Call get(String path, Map<String, String> query) {
    return new Call("GET", path, query, JSON, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads text. */
  public static Call getText(String path, Map<String, String> query) {
    return new Call(
        "GET", path, query, "text/plain", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Reads whatever form the address names. */
  public static Call getAny(String path, Map<String, String> query) {
    return new Call(
        "GET", path, query, "*/*", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Asks a question too long for an address; nothing is changed by it. */
  public static Call ask(String path, Body question) {
    return new Call(
        "POST", path, Map.of(), JSON, Optional.of(question), Optional.empty(), Optional.empty());
  }

  /** Files a command. */
  public static Call file(String path, Body command, IdempotencyKey key) {
    return new Call(
        "POST", path, Map.of(), JSON, Optional.of(command), Optional.of(key), Optional.empty());
  }

  /** Files a command about a thing that is still in the state of this entity tag. */
  public static Call file(String path, Body command, IdempotencyKey key, Optional<String> ifMatch) {
    return new Call("POST", path, Map.of(), JSON, Optional.of(command), Optional.of(key), ifMatch);
  }

  /** Puts content whose digest is its name. */
  public static Call put(String path, Body content) {
    return new Call(
        "PUT", path, Map.of(), JSON, Optional.of(content), Optional.empty(), Optional.empty());
  }

  /** Files what the address names. */
  public static Call file(String path, IdempotencyKey key) {
    return new Call(
        "POST", path, Map.of(), JSON, Optional.empty(), Optional.of(key), Optional.empty());
  }

  /** Changes a thing that is still in the state of this entity tag. */
  public static Call change(String path, Body content, String ifMatch) {
    return new Call(
        "PUT", path, Map.of(), JSON, Optional.of(content), Optional.empty(), Optional.of(ifMatch));
  }

  /** Whether it changes something that it names, under no key by which it could be sent again. */
  boolean changes() {
    return ifMatch.isPresent() && key.isEmpty() || method.equals("DELETE");
  }

  /** Deletes. */
  public static Call delete(String path) {
    return new Call(
        "DELETE", path, Map.of(), JSON, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
