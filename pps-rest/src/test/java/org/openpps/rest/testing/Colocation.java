package org.openpps.rest.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openpps.model.merkle.Hash;
import org.openpps.store.account.Role;

/** The origin story, filed over HTTP: one group, and four registrations in one bundle. */
public final class Colocation implements AutoCloseable {
  private final ServedRegister served;
  private final Caller host;
  private final Caller stranger;
  private final Caller registrar;
  private final String group;
  private final HttpResponse<String> filed;

  private Colocation(ServedRegister served) {
    this.served = served;
    this.host = served.caller("small-host", Role.REGISTRANT);
    this.stranger = served.caller("stranger", Role.SEARCHER);
    this.registrar = served.caller("registrar", Role.REGISTRAR);
    this.group = numbers(host.post("/v1/groups", Bodies.group())).get(0);
    String digest = digest(Bodies.MANIFEST);
    assertThat(putManifest(digest, Bodies.MANIFEST).statusCode()).isEqualTo(201);
    this.filed = host.post("/v1/filings", Bodies.bundle(group, digest));
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
  }

  /** Founds a register in {@code directory} and files the story. */
  public static Colocation in(Path directory) {
    return new Colocation(ServedRegister.in(directory));
  }

  public ServedRegister served() {
    return served;
  }

  /** The account that made the group. */
  public Caller host() {
    return host;
  }

  /** Somebody who may search alone. */
  public Caller stranger() {
    return stranger;
  }

  public Caller registrar() {
    return registrar;
  }

  public String group() {
    return group;
  }

  /** The answer to the filing of the bundle. */
  public HttpResponse<String> filed() {
    return filed;
  }

  /** The four registrations: hardware at the intermediary and at the centre, then the data. */
  public List<String> registrations() {
    return numbers(filed);
  }

  public HttpResponse<String> putManifest(String digest, String manifest) {
    return host.put(
        "/v1/manifests/" + digest,
        "text/plain",
        BodyPublishers.ofString(manifest, StandardCharsets.UTF_8));
  }

  /** SHA-256 of a text, in hexadecimal digits. */
  public static String digest(String text) {
    return java.util.HexFormat.of()
        .formatHex(Hash.sha256(text.getBytes(StandardCharsets.UTF_8)).bytes());
  }

  /** The numbers that stand in the leaves of a receipt. */
  public static List<String> numbers(HttpResponse<String> receipt) {
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
    return StreamSupport.stream(TestService.json(receipt).path("statements").spliterator(), false)
        .map(statement -> leaf(statement).path("number").asText())
        .toList();
  }

  /** The leaf of a statement. */
  public static JsonNode leaf(JsonNode statement) {
    return TestService.json(statement.path("leaf").asText());
  }

  /** The numbers of the registrations that a search found. */
  public static List<String> found(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return StreamSupport.stream(TestService.json(answer).path("hits").spliterator(), false)
        .map(hit -> hit.at("/registration/number").asText())
        .toList();
  }

  @Override
  public void close() {
    served.close();
  }
}
