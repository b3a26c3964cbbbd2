package org.openpps.model.search.diff;

import org.openpps.model.search.Hit;

/**
 * A registration that was found before and is not now.
 *
 * @param why it is not found
 * @param was as it was found
 */
public record Went(Departure why, Hit was) {}
