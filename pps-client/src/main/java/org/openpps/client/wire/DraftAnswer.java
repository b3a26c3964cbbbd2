package org.openpps.client.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A draft as it is answered.
 *
 * @param id what it is called by
 * @param title what its owner calls it
 * @param status how it stands
 * @param revision how often it was saved
 * @param createdAt when it was saved first
 * @param changedAt when it was saved last
 * @param filed the first registration it made
 * @param filing what it says; null in a list
 */
public record DraftAnswer(
    String id,
    Optional<String> title,
    String status,
    long revision,
    Instant createdAt,
    Instant changedAt,
    Optional<RegistrationNumber> filed,
    JsonNode filing) {}
