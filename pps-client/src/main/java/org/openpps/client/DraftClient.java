package org.openpps.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.DraftAnswer;
import org.openpps.client.wire.DraftListAnswer;
import org.openpps.client.wire.DraftRequest;
import org.openpps.client.wire.WireJson;
import org.openpps.model.document.Receipt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.IdempotencyKey;

/**
 * The drafts of the caller's account. A draft has no effect until it is submitted, and is submitted
 * once. Every method throws a {@link org.openpps.client.problem.CallFailedException}.
 */
public final class DraftClient {
  private static final String PLACE = "/v1/drafts";

  private final Transport transport;

  DraftClient(Transport transport) {
    this.transport = transport;
  }

  /**
   * What somebody has written to be a draft, as it is.
   *
   * @throws IllegalArgumentException when it is no JSON object, names a member twice, or goes on
   *     behind its end: part of it would be lost
   */
  public static String written(String json) {
    WireJson.object(json);
    return json;
  }

  /** A filing as the JSON that a draft holds. */
  public static String text(FileRegistrations filing) {
    return WireJson.text(filing);
  }

  /** Saves a filing as a draft. */
  public Draft save(Optional<String> title, FileRegistrations filing) {
    return save(title, text(filing), RegisterClient.newKey());
  }

  /**
   * Saves a draft under this key; saved again under it, it is the same draft.
   *
   * @param filing a JSON object, the body of a filing as far as it is written
   * @throws IllegalArgumentException when it is no JSON object
   */
  public Draft save(Optional<String> title, String filing, IdempotencyKey key) {
    return draft(transport.send(Call.file(PLACE, body(title, filing), key)));
  }

  /**
   * Saves a draft anew. When the answer to an earlier sending was lost, the register may tell that
   * the draft was changed: then read it again.
   *
   * @param read the draft from which the change was made
   */
  public Draft change(DraftLine read, Optional<String> title, String filing) {
    String tag = "\"" + read.revision() + "\"";
    return draft(transport.send(Call.change(place(read.id()), body(title, filing), tag)));
  }

  /** All drafts, oldest first. */
  public List<DraftLine> list() {
    return transport.pages(Call.get(PLACE, Map.of())).stream()
        .flatMap(page -> WireJson.read(page, DraftListAnswer.class).drafts().stream())
        .map(DraftClient::line)
        .toList();
  }

  /** A draft with what it says. */
  public Draft show(String id) {
    return draft(transport.send(Call.get(place(id), Map.of())));
  }

  /** Files what a draft says. */
  public Issued<Receipt> submit(String id) {
    return submit(id, RegisterClient.newKey());
  }

  /** Files what a draft says; asked again under the same key, it is answered again. */
  public Issued<Receipt> submit(String id, IdempotencyKey key) {
    return Issued.read(transport.exchange(Call.file(place(id) + "/submit", key)), Receipt::parse);
  }

  /** Deletes a draft; what it filed stays. */
  public void delete(String id) {
    transport.send(Call.delete(place(id)));
  }

  private static Body body(Optional<String> title, String filing) {
    return Body.json(WireJson.write(new DraftRequest(title, WireJson.object(filing))));
  }

  private static String place(String id) {
    return PLACE + "/" + id;
  }

  private static Draft draft(String text) {
    DraftAnswer answer = WireJson.read(text, DraftAnswer.class);
    return new Draft(line(answer), WireJson.text(answer.filing()));
  }

  private static DraftLine line(DraftAnswer answer) {
    return new DraftLine(
        answer.id(),
        answer.title(),
        answer.status(),
        answer.revision(),
        answer.createdAt(),
        answer.changedAt(),
        answer.filed());
  }
}
