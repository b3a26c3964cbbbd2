package org.openpps.rest.grantor;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.FreeText;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.SpeakAsHolder;

/**
 * The body of a holder's word; the registration is in the address, and the code says whose it is.
 *
 * @param acknowledged true for <em>I hold these, and they are the secured party's</em>
 * @param text free text for a reader
 */
public record HolderForm(
    @NotNull(message = "value-missing") Boolean acknowledged, Optional<@FreeText String> text) {
  /** Brings text to its canonical form. */
  public HolderForm {
    text = Accepted.text(text);
  }

  SpeakAsHolder of(RegistrationNumber registration, ItemId grantor) {
    return new SpeakAsHolder(registration, grantor, acknowledged, text);
  }
}
