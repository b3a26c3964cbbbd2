package org.openpps.model.search;

/**
 * A criterion as it is searched, which the answer and the certificate show.
 *
 * @param kind what it is compared with
 * @param key what is compared: an identifier in its canonical form, or a name after the steps of
 *     the search profile
 */
public record Probe(KeyKind kind, String key) {}
