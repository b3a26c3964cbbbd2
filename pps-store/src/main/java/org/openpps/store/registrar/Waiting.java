package org.openpps.store.registrar;

import java.util.concurrent.CompletableFuture;

/** What waits for the writer, and for its answer. */
sealed interface Waiting permits Pending, WaitingWork {
  /** Completed once, when the outcome is on disk or certain not to be. */
  CompletableFuture<?> answer();

  /** The one dispatch over what may wait. */
  <R> R match(Cases<R> cases);

  /** What to do for each. */
  interface Cases<R> {
    /** For a filing. */
    R filing(Pending pending);

    /** For work of the register's own. */
    R work(WaitingWork<?> work);
  }
}
