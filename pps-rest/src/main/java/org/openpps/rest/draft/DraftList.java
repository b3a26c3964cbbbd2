package org.openpps.rest.draft;

import java.util.List;
import org.openpps.store.draft.DraftLine;

/**
 * A page of drafts; the header {@code Link} leads to the next one.
 *
 * @param drafts oldest first
 */
public record DraftList(List<DraftLine> drafts) {}
