package org.openpps.model.search.text;

import java.util.function.UnaryOperator;

/**
 * One rule of a normaliser.
 *
 * @param rule its name, for example {@code noise-words-at-the-end}
 * @param words what it does, for a searcher
 * @param source where the rule comes from
 * @param apply the text before, made the text after
 */
public record Rewrite(String rule, String words, String source, UnaryOperator<String> apply) {}
