package org.openpps.model.search;

import org.openpps.model.registration.ItemId;

/**
 * A key under which one item of a registration is found.
 *
 * @param kind what it is made of
 * @param key what lookups equal or begin
 * @param item the party or item of collateral it belongs to
 */
public record SearchKey(KeyKind kind, String key, ItemId item) {
  static SearchKey of(Probe probe, ItemId item) {
    return new SearchKey(probe.kind(), probe.key(), item);
  }
}
