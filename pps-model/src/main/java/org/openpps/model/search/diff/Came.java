package org.openpps.model.search.diff;

import org.openpps.model.search.Hit;

/**
 * A registration that is found now and was not before.
 *
 * @param why it is found
 * @param hit as it is found
 */
public record Came(Arrival why, Hit hit) {}
