package org.openpps.model.registration;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The end of a registration.
 *
 * @param at the first instant at which it has no effect any more
 * @param zone the legal zone in which that instant is a midnight
 */
public record End(Instant at, ZoneId zone) {}
