package org.openpps.client;

/**
 * A draft with what it says.
 *
 * @param line how it stands
 * @param filing the JSON of a filing bundle as far as it is written
 */
public record Draft(DraftLine line, String filing) {}
