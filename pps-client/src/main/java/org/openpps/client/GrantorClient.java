package org.openpps.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.DemandRequest;
import org.openpps.client.wire.HolderRequest;
import org.openpps.client.wire.StepRequest;
import org.openpps.client.wire.WireJson;
import org.openpps.model.document.Receipt;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DemandGround;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.ItemId;

/**
 * What a grantor reads and files about one registration, by the code in its notice. It is free, and
 * wants no API key. Every method throws a {@link org.openpps.client.problem.CallFailedException}.
 */
public final class GrantorClient {
  private final Transport transport;
  private final String place;

  GrantorClient(Transport transport, RegistrationNumber registration) {
    this.transport = transport;
    this.place = "/v1/grantor-view/" + registration.value();
  }

  /** What stands against the grantor, and what it may do about it. */
  public GrantorView view() {
    return WireJson.read(transport.send(Call.get(place, Map.of())), GrantorView.class);
  }

  /**
   * Demands that the registration be amended.
   *
   * @param items the collateral that secures nothing, where the ground names some
   * @param text free text for the secured party
   */
  public Issued<Receipt> demand(
      DemandGround ground, List<ItemId> items, Optional<String> text, IdempotencyKey key) {
    return filed("/demands", new DemandRequest(ground, items, text), key);
  }

  /** Brings the demand with this number before the registrar. */
  public Issued<Receipt> state(
      RegistrationNumber demand, Optional<String> text, IdempotencyKey key) {
    return filed("/demands/" + demand.value() + "/statement", new StepRequest(text), key);
  }

  /** Withdraws the demand with this number. */
  public Issued<Receipt> withdraw(
      RegistrationNumber demand, Optional<String> text, IdempotencyKey key) {
    return filed("/demands/" + demand.value() + "/withdrawal", new StepRequest(text), key);
  }

  /** Says that the grantor holds the collateral for the secured party. */
  public Issued<Receipt> acknowledge(Optional<String> text, IdempotencyKey key) {
    return filed("/holder-word", new HolderRequest(true, text), key);
  }

  /** Says that the grantor does not hold the collateral for the secured party. */
  public Issued<Receipt> refuse(Optional<String> text, IdempotencyKey key) {
    return filed("/holder-word", new HolderRequest(false, text), key);
  }

  private Issued<Receipt> filed(String path, Object command, IdempotencyKey key) {
    Call call = Call.file(place + path, Body.json(WireJson.write(command)), key);
    return Issued.read(transport.exchange(call), Receipt::parse);
  }
}
