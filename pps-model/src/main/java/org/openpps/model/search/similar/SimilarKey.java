package org.openpps.model.search.similar;

/**
 * A key under which a name or serial number on record is found by likeness.
 *
 * @param kind what it is made of
 * @param key what probes equal or begin
 */
public record SimilarKey(SimilarKind kind, String key) {}
