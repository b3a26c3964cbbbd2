package org.openpps.model.canonical;

/**
 * A text in the form in which the register keeps it.
 *
 * @param value the cleaned text; empty if nothing visible was given
 * @param changed whether it differs from what was given, so that the caller can be told
 */
public record CleanedText(String value, boolean changed) {}
