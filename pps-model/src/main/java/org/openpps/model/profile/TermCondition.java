package org.openpps.model.profile;

import java.util.Optional;
import java.util.Set;
import org.openpps.model.collateral.CollateralType;

/**
 * When a term limit applies; what it does not name does not matter.
 *
 * @param type the type of collateral it is for
 * @param serial whether it is for collateral described by serial number
 * @param kinds the kinds of registration it is for; empty for all
 * @param orders the kinds of order, registered on their own, that it is for; empty for all
 */
public record TermCondition(
    Optional<CollateralType> type,
    Optional<Boolean> serial,
    Set<String> kinds,
    Set<String> orders) {
  /** Whatever is registered. */
  static final TermCondition ALWAYS =
      new TermCondition(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  /** Copies. */
  public TermCondition {
    kinds = Set.copyOf(kinds);
    orders = Set.copyOf(orders);
  }

  boolean holds(TermCase term) {
    return type.map(t -> term.type().equals(Optional.of(t))).orElse(true)
        && serial.map(s -> s == term.serial()).orElse(true)
        && (kinds.isEmpty() || term.kind().map(kinds::contains).orElse(false))
        && (orders.isEmpty() || term.order().map(orders::contains).orElse(false));
  }
}
