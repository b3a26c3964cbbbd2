package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Moves the stated end of a registration that has not ended to a later day, or makes it one without
 * a stated end. It says exactly one of the two.
 *
 * @param registration which registration
 * @param lastDay its new last day, in the legal time zone of the register
 * @param noStatedEnd whether it has no stated end from now on
 * @param text free text for a reader of this entry; the text on record stays
 */
public record RenewRegistration(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    Optional<LocalDate> lastDay,
    @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean noStatedEnd,
    Optional<@FreeText String> text)
    implements RegistrationCommand {
  /** Copies. */
  public RenewRegistration {
    lastDay = Accepted.optional(lastDay);
    text = Accepted.text(text);
  }

  /** A renewal to this last day. */
  public RenewRegistration(
      RegistrationNumber registration, LocalDate lastDay, Optional<String> text) {
    this(registration, Optional.ofNullable(lastDay), false, text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.renewRegistration(this);
  }
}
