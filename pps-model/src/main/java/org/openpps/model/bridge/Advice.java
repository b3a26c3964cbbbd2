package org.openpps.model.bridge;

/**
 * Something that whoever files must know or decide.
 *
 * @param text one or two plain sentences
 * @param source where it comes from
 */
public record Advice(String text, String source) {}
