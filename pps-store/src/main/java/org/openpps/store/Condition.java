package org.openpps.store;

import java.time.Instant;
import java.util.Optional;

/**
 * What the register can do at the moment.
 *
 * @param entries how many entries are on disk
 * @param lastRecordedAt when the newest of them was recorded
 * @param notWriting why nothing is written; empty while it is open for writing
 * @param promise what an acknowledged entry survives
 */
public record Condition(
    long entries, Instant lastRecordedAt, Optional<String> notWriting, String promise) {}
