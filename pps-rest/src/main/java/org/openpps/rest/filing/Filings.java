package org.openpps.rest.filing;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Optional;
import org.openpps.model.document.Disclosure;
import org.openpps.model.document.Receipt;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Command;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.rest.access.Callers;
import org.openpps.store.Register;
import org.openpps.store.registrar.Acknowledgement;

/** Files a command for the caller of a request and answers with its receipt. */
public final class Filings {
  private final Register register;

  /** Files with {@code register}. */
  public Filings(Register register) {
    this.register = register;
  }

  /**
   * Files {@code command} under the request's idempotency key: 201 with the receipt, whose address
   * is the {@code Location}; the same again for a retry.
   */
  public Response file(SecurityContext security, String idempotencyKey, Command command) {
    return file(Callers.filer(security), idempotencyKey, command);
  }

  /**
   * The same, if no entry of the registration came since the latest one that the filer has seen.
   */
  public Response file(
      SecurityContext security,
      String idempotencyKey,
      Command command,
      Optional<RegistrationNumber> latest) {
    return answer(
        register.file(
            new Filing(
                Callers.filer(security), new IdempotencyKey(idempotencyKey), command, latest)));
  }

  /** The same for a filer who is no caller with an API key. */
  public Response file(Filer filer, String idempotencyKey, Command command) {
    return answer(register.file(new Filing(filer, new IdempotencyKey(idempotencyKey), command)));
  }

  /** What was filed, as the answer to whoever filed it. */
  public Response answer(Acknowledgement made) {
    RegistrationNumber first = new RegistrationNumber(made.bundle().first());
    Receipt receipt =
        register
            .receipt(first, Disclosure.FULL)
            .orElseThrow(() -> new IllegalStateException("no receipt for " + first));
    return Response.created(URI.create("/v1/filings/" + first.value() + "/receipt"))
        .header("Idempotent-Replayed", made.repeated())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(receipt.json())
        .build();
  }
}
