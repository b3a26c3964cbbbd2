package org.openpps.model.registration;

import java.time.Instant;

/**
 * The two coordinates of every read.
 *
 * @param entries N: the first N entries of the ledger count, no others
 * @param instant T: the instant at which ends are judged
 */
public record ReadPoint(long entries, Instant instant) {}
