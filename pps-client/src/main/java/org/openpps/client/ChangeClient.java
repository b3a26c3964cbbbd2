package org.openpps.client;

import java.util.Optional;
import org.openpps.client.transport.Body;
import org.openpps.client.transport.Call;
import org.openpps.client.transport.Transport;
import org.openpps.client.wire.WireJson;
import org.openpps.model.document.Receipt;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AmendRegistration;
import org.openpps.model.registration.DischargeInPart;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.LiftOrder;
import org.openpps.model.registration.NoteOrder;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.registration.SubordinateRegistration;

/**
 * Changes of registrations on record. Where {@code latest} names the latest entry that the caller
 * has seen, the register refuses ({@code registration-changed}) when another came since. Every
 * method throws a {@link org.openpps.client.problem.CallFailedException}.
 */
public final class ChangeClient {
  private final Transport transport;

  ChangeClient(Transport transport) {
    this.transport = transport;
  }

  /** Adds, replaces and removes grantors and collateral, and changes the text. */
  public Issued<Receipt> amend(
      AmendRegistration command, Optional<RegistrationNumber> latest, IdempotencyKey key) {
    return filed(place(command.registration()) + "/amendments", command, latest, key);
  }

  /** Moves the stated end to a later day, or makes it one without. */
  public Issued<Receipt> renew(
      RenewRegistration command, Optional<RegistrationNumber> latest, IdempotencyKey key) {
    return filed(place(command.registration()) + "/renewals", command, latest, key);
  }

  /** Ends a registration for good. */
  public Issued<Receipt> discharge(
      DischargeRegistration command, Optional<RegistrationNumber> latest, IdempotencyKey key) {
    return filed(place(command.registration()) + "/discharge", command, latest, key);
  }

  /** Releases grantors or collateral; what is left goes on. */
  public Issued<Receipt> dischargeInPart(
      DischargeInPart command, Optional<RegistrationNumber> latest, IdempotencyKey key) {
    return filed(place(command.registration()) + "/partial-discharges", command, latest, key);
  }

  /** Puts a registration behind another one. */
  public Issued<Receipt> subordinate(SubordinateRegistration command, IdempotencyKey key) {
    String place = place(command.registration()) + "/subordinations";
    return filed(place, command, Optional.empty(), key);
  }

  /** Ends that a registration stands behind another one. */
  public Issued<Receipt> endSubordination(EndSubordination command, IdempotencyKey key) {
    String place =
        place(command.registration()) + "/subordinations/" + command.to().value() + "/end";
    return filed(place, command, Optional.empty(), key);
  }

  /** Notes an order of a court or another authority. */
  public Issued<Receipt> noteOrder(NoteOrder command, IdempotencyKey key) {
    return filed(place(command.registration()) + "/orders", command, Optional.empty(), key);
  }

  /** Records that an order does not stand any more. */
  public Issued<Receipt> liftOrder(LiftOrder command, IdempotencyKey key) {
    String place = place(command.registration()) + "/orders/" + command.noted().value() + "/lift";
    return filed(place, command, Optional.empty(), key);
  }

  private Issued<Receipt> filed(
      String place, Object command, Optional<RegistrationNumber> latest, IdempotencyKey key) {
    Optional<String> tag = latest.map(entry -> "\"" + entry.value() + "\"");
    Call call = Call.file(place, Body.json(WireJson.write(command)), key, tag);
    return Issued.read(transport.exchange(call), Receipt::parse);
  }

  private static String place(RegistrationNumber registration) {
    return "/v1/registrations/" + registration.value();
  }
}
