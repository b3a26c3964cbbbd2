package org.openpps.client;

/**
 * A document as the register issued it.
 *
 * @param text exactly the characters that came; keep these, because they are what verifies
 * @param document the same, read; nothing of it has been verified
 */
public record Issued<T>(String text, T document) {}
