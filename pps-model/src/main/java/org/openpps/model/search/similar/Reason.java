package org.openpps.model.search.similar;

/**
 * One thing that makes two names or serial numbers alike or tells them apart.
 *
 * @param rule its name, for example {@code typing-error}
 * @param words what was seen, for a searcher
 */
public record Reason(String rule, String words) {}
