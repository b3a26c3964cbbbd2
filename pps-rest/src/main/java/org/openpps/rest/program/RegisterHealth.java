package org.openpps.rest.program;

import java.util.Optional;
import org.openpps.rest.health.HealthCheck;
import org.openpps.store.Register;

/**
 * Whether the register writes; what it has can be read all the same.
 *
 * @param register the register
 */
record RegisterHealth(Register register) implements HealthCheck {
  @Override
  public Optional<String> ailment() {
    return register.condition().notWriting().map(why -> "The register is read-only: " + why + ".");
  }

  @Override
  public Optional<Long> entries() {
    return Optional.of(register.condition().entries());
  }
}
