package org.openpps.model.registration;

/**
 * A party, an item of collateral or a text as it stands on record.
 *
 * @param id the entry and part that hold it
 * @param content what it is, unless erased
 */
public record Item<T>(ItemId id, Erasable<T> content) {}
