package org.openpps.model.pdf;

/**
 * Text in one font, as it is seen from left to right.
 *
 * @param x where it begins, from the beginning of its line
 */
record Run(float x, String text, LoadedFont font, Style style) {}
