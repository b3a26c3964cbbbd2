package org.openpps.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.PortfolioRenewalRequest;
import org.openpps.client.wire.WireJson;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.IdempotencyKey;

/**
 * What is asked for a whole portfolio at once. The register carries an act out by itself, also
 * after a restart. Every method throws a {@link org.openpps.client.problem.CallFailedException}.
 */
public final class ActClient {
  private static final String PLACE = "/v1/acts";

  private final Transport transport;

  ActClient(Transport transport) {
    this.transport = transport;
  }

  private record Acts(List<Act> acts) {}

  private record Refusals(List<RefusedMember> refused) {}

  /**
   * Starts the renewal of all of a group's registrations that end before a day; started again under
   * the same key, it is the same act.
   *
   * @param endsBefore those whose last day is earlier, in the register's legal time zone
   * @param lastDay their new last day
   * @param text free text for a reader of each entry
   */
  public Act renewAll(
      RegistrationNumber group,
      LocalDate endsBefore,
      LocalDate lastDay,
      Optional<String> text,
      IdempotencyKey key) {
    Body body = Body.json(WireJson.write(new PortfolioRenewalRequest(endsBefore, lastDay, text)));
    String place = "/v1/groups/" + group.value() + "/portfolio-renewals";
    return act(transport.send(Call.file(place, body, key)));
  }

  /** The acts of the caller's account, of all accounts for the registrar; the latest first. */
  public List<Act> list() {
    return transport.pages(Call.get(PLACE, Map.of())).stream()
        .flatMap(page -> WireJson.read(page, Acts.class).acts().stream())
        .toList();
  }

  /** An act as it stands. */
  public Act show(String id) {
    return act(transport.send(Call.get(place(id), Map.of())));
  }

  /** The members of an act that were refused, by number. */
  public List<RefusedMember> refused(String id) {
    return transport.pages(Call.get(place(id) + "/refusals", Map.of())).stream()
        .flatMap(page -> WireJson.read(page, Refusals.class).refused().stream())
        .toList();
  }

  /** Lets the register begin nothing more for an act; what was done stays. */
  public Act cancel(String id) {
    return act(transport.send(Call.file(place(id) + "/cancel", RegisterClient.newKey())));
  }

  private static String place(String id) {
    return PLACE + "/" + id;
  }

  private static Act act(String text) {
    return WireJson.read(text, Act.class);
  }
}
