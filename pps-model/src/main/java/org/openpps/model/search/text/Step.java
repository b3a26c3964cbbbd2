package org.openpps.model.search.text;

/**
 * What one rule did to one text.
 *
 * @param rule the rule's name
 * @param words what the rule does
 * @param before the text before
 * @param after the text after
 */
public record Step(String rule, String words, String before, String after) {}
