package org.openpps.rest.search;

import java.util.List;
import org.openpps.model.search.record.SearchRecord;

/**
 * A page of records of searches; the header {@code Link} leads to the next one.
 *
 * @param searches newest first
 */
public record SearchRecordList(List<SearchRecord> searches) {}
