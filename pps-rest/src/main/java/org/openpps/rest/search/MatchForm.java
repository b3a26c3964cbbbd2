package org.openpps.rest.search;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.openpps.model.search.match.MatchSubject;

/**
 * Two names or serial numbers to be compared.
 *
 * @param profile the search profile, with or without its version: {@code au-exact@1}
 * @param query what is searched for
 * @param candidate what is on record
 */
public record MatchForm(
    @NotNull(message = "value-missing") @Size(max = 100, message = "text-too-long") String profile,
    @NotNull(message = "value-missing") @Valid MatchSubject query,
    @NotNull(message = "value-missing") @Valid MatchSubject candidate) {}
