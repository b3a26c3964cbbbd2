package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A holder says whether it holds the collateral for the secured party.
 *
 * @param registration which registration
 * @param grantor the holder
 * @param acknowledged true for <em>I hold these, and they are the secured party's</em>
 * @param text free text for a reader
 */
public record SpeakAsHolder(
    @NotNull(message = "value-missing") RegistrationNumber registration,
    @NotNull(message = "value-missing") @Valid ItemId grantor,
    boolean acknowledged,
    Optional<@FreeText String> text)
    implements Command {
  /** Brings text to its canonical form. */
  public SpeakAsHolder {
    text = Accepted.text(text);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.speakAsHolder(this);
  }
}
