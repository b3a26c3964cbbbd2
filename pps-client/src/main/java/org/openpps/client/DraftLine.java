package org.openpps.client;

import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A draft as it stands in a list.
 *
 * @param id what it is called by
 * @param title what its owner calls it
 * @param status {@code open}, {@code in-doubt} or {@code submitted}
 * @param revision how often it was saved, from 1
 * @param createdAt when it was saved first
 * @param changedAt when it was saved last
 * @param filed the first registration it made, once it is submitted
 */
public record DraftLine(
    String id,
    Optional<String> title,
    String status,
    long revision,
    Instant createdAt,
    Instant changedAt,
    Optional<RegistrationNumber> filed) {}
