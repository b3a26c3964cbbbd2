package org.openpps.model.search;

import org.openpps.model.registration.ItemId;

/**
 * Why a registration was found.
 *
 * @param kind which kind of key was equal
 * @param item the party or item of collateral it belongs to
 * @param words the reason for a reader, for example {@code listed in data set "Backups"}
 */
public record Match(KeyKind kind, ItemId item, String words) {}
