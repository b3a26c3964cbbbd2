package org.openpps.client;

import java.util.Optional;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchRecord;

/**
 * The whole answer to a search, with its record.
 *
 * @param answer what was found
 * @param record number, fee, and until when it can be opened again; absent where the register keeps
 *     no records
 * @param withheldSince of a search that was opened again: that it tells less than it did, and why
 */
public record RecordedSearch(
    SearchAnswer answer, Optional<SearchRecord> record, Optional<String> withheldSince) {}
