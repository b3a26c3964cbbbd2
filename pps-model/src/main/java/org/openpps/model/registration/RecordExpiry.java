package org.openpps.model.registration;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Puts on record that the stated end of a registration has passed. The register files it by itself,
 * under its own account; no caller does.
 *
 * @param registration which registration
 * @param ended the end that has passed
 */
public record RecordExpiry(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") Instant ended)
    implements Command {
  /**
   * The key under which this passing is recorded. It follows from the number and the end alone, so
   * that however many processes find it due, it is recorded once.
   */
  public IdempotencyKey key() {
    return new IdempotencyKey("expired-" + registration.value() + "-" + ended.toEpochMilli());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.recordExpiry(this);
  }
}
