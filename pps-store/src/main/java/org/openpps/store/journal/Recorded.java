package org.openpps.store.journal;

import java.util.Optional;
import org.openpps.model.search.record.SearchRecord;

/**
 * What a search gave, with its record.
 *
 * @param record is on disk
 * @param answer the answer or its certificate
 * @param withheldSince of a search that is opened again: that parts of what it found have been
 *     erased or kept from others since, in words; they are left out
 */
public record Recorded<A>(SearchRecord record, A answer, Optional<String> withheldSince) {}
