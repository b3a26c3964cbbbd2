package org.openpps.rest.draft;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.rest.json.WrittenObject;
import org.openpps.store.draft.Draft;
import org.openpps.store.draft.DraftId;
import org.openpps.store.draft.DraftLine;
import org.openpps.store.draft.DraftStatus;

/**
 * A draft with what it says.
 *
 * @param id what it is called by
 * @param title what its owner calls it
 * @param status how it stands
 * @param revision how often it was saved, from 1
 * @param createdAt when it was saved first
 * @param changedAt when it was saved last
 * @param filed the first registration it made, once it is submitted
 * @param filing the body of a filing as far as it is written
 */
public record ShownDraft(
    DraftId id,
    Optional<String> title,
    DraftStatus status,
    long revision,
    Instant createdAt,
    Instant changedAt,
    Optional<RegistrationNumber> filed,
    WrittenObject filing) {
  static ShownDraft of(Draft draft) {
    DraftLine line = draft.line();
    return new ShownDraft(
        line.id(),
        line.title(),
        line.status(),
        line.revision(),
        line.createdAt(),
        line.changedAt(),
        line.filed(),
        new WrittenObject(draft.filing()));
  }
}
