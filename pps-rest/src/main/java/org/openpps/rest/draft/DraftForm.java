package org.openpps.rest.draft;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.constraint.Line;
import org.openpps.rest.json.WrittenObject;
import org.openpps.store.draft.DraftText;

/**
 * The body of a draft.
 *
 * @param title what its owner calls it
 * @param filing the body of a filing as far as it is written
 */
public record DraftForm(
    Optional<@Line String> title, @NotNull(message = "value-missing") WrittenObject filing) {
  /** Brings the title to its canonical form. */
  public DraftForm {
    title = Accepted.line(title);
  }

  DraftText text() {
    return new DraftText(title, filing.json());
  }
}
