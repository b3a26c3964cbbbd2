package org.openpps.model.registration;

/**
 * A grantor or an item of collateral on record whose place another takes.
 *
 * @param item what ends
 * @param by the part of the same entry that takes its place, of the same kind
 */
public record Replaced(ItemId item, int by) {}
