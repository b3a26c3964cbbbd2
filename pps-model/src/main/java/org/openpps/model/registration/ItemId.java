package org.openpps.model.registration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * Names one party or item of collateral for good: the entry that put it on record and its part
 * there.
 *
 * @param entry the number of the entry
 * @param part its place among the parts, from 0
 */
public record ItemId(
    @NotNull(message = "value-missing") RegistrationNumber entry,
    @Min(value = 0, message = "value-kind") int part) {}
