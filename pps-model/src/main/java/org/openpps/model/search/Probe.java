package org.openpps.model.search;

/**
 * A criterion as it is searched: what is compared with the keys.
 *
 * @param kind which keys
 * @param key what they must equal
 */
public record Probe(KeyKind kind, String key) {}
