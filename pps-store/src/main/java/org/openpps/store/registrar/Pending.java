package org.openpps.store.registrar;

import java.util.concurrent.CompletableFuture;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.Filing;

/**
 * A filing that waits for its answer.
 *
 * @param filing what is asked
 * @param keyHash the hash of its idempotency key
 * @param requestHash the hash of its request
 * @param answer completed once, when the outcome is on disk or certain not to be
 */
record Pending(
    Filing filing, Hash keyHash, Hash requestHash, CompletableFuture<Acknowledgement> answer)
    implements Waiting {
  static Pending of(Filing filing) {
    return new Pending(filing, filing.keyHash(), filing.requestHash(), new CompletableFuture<>());
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.filing(this);
  }
}
