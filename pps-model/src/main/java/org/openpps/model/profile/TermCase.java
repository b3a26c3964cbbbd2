package org.openpps.model.profile;

import java.util.Optional;
import org.openpps.model.collateral.CollateralType;

/**
 * What decides which term limit applies.
 *
 * @param type consumer or commercial
 * @param serial whether the collateral is described by serial number in the law's sense
 * @param kind the kind of registration
 * @param order the kind of order that is registered on its own, where it is one
 */
public record TermCase(
    Optional<CollateralType> type, boolean serial, Optional<String> kind, Optional<String> order) {
  /** Of nothing in particular. */
  public static final TermCase ANY =
      new TermCase(Optional.empty(), false, Optional.empty(), Optional.empty());
}
