package org.openpps.model.pdf;

/** A character of a text with the style in which it is to be set. */
record Sign(int codePoint, Style style) {}
