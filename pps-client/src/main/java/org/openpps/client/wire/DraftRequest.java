package org.openpps.client.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A draft as it is saved.
 *
 * @param title what its owner calls it
 * @param filing what it says; sent also when it is empty
 */
public record DraftRequest(
    Optional<String> title, @JsonInclude(JsonInclude.Include.ALWAYS) JsonNode filing) {}
