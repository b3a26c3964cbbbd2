package org.openpps.model.search;

import org.openpps.model.search.similar.SimilarKind;

/**
 * A row of the index of similar search: what is read so is on record. It says nothing of who bears
 * the name; the keys of exact search do, as at any moment. Rows are a pure function of the name, so
 * that a name on record twice has them once.
 *
 * @param kind what the key is made of
 * @param key what probes equal or begin
 * @param name the name or serial number as {@link SimilarText} keeps it
 */
public record SimilarRow(SimilarKind kind, String key, String name) {}
