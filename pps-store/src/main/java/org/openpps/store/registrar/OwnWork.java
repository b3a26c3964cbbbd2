package org.openpps.store.registrar;

import org.openpps.model.error.RegisterException;

/**
 * What the register does for itself and no filing asks for: written between two groups of filings,
 * in a transaction of its own that holds the head, so that nothing else is written meanwhile. It
 * must be short, because everybody else waits; what is long is done in many of them. Its outcome
 * may stay unknown, so that it must do no harm twice.
 *
 * @param <R> what it gives
 */
@FunctionalInterface
public interface OwnWork<R> {
  /**
   * Carries it out.
   *
   * @throws RegisterException why it cannot be done; nothing is written
   */
  R carryOut(Held register);
}
