package org.openpps.rest.health;

import java.util.Optional;

/**
 * The answer of a healthy service.
 *
 * @param status {@code up}
 * @param entries how many entries the ledger has, where there is a ledger
 */
public record Health(String status, Optional<Long> entries) {
  static Health up(Optional<Long> entries) {
    return new Health("up", entries);
  }
}
