package org.openpps.rest.health;

import java.util.Optional;

/** Tells whether what stands behind the service works. */
@FunctionalInterface
public interface HealthCheck {
  /** Nothing stands behind the service. */
  HealthCheck ALWAYS_UP = Optional::empty;

  /** Why the service cannot do its work, in one plain sentence; empty when it can. */
  Optional<String> ailment();

  /** How many entries the ledger has; empty when nothing stands behind the service. */
  default Optional<Long> entries() {
    return Optional.empty();
  }
}
