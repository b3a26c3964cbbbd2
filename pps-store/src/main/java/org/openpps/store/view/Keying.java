package org.openpps.store.view;

/**
 * How far a version is keyed.
 *
 * @param generation which version
 * @param asked the size of the ledger when its keying was asked for: what came later has its keys
 *     from the entry on that made it
 * @param keyed registrations with lower numbers have all their keys
 */
public record Keying(int generation, long asked, long keyed) {
  /** Whether all rows stand. */
  public boolean complete() {
    return keyed >= asked;
  }

  /** Whether every key of a registration stands. */
  public boolean covers(long registration) {
    return registration < keyed || registration >= asked;
  }

  /** Whether a row stands at least: one made since the keying was asked for does. */
  boolean demands(KeyRow row) {
    return covers(row.registration()) || row.from() > asked;
  }
}
