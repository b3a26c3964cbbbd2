package org.openpps.model.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * What is to take the place of something on record: what was, and what is from now on.
 *
 * @param item the grantor or the item of collateral on record
 * @param by what takes its place
 */
public record Replacement<T>(
    @NotNull(message = "value-missing") @Valid ItemId item,
    @NotNull(message = "value-missing") @Valid T by) {}
