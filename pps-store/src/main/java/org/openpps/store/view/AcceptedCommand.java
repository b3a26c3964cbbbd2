package org.openpps.store.view;

import java.util.Optional;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.merkle.Hash;

/**
 * A command that was accepted.
 *
 * @param key the hash of its idempotency key, scoped to the account
 * @param request the hash of the request; absent when it was erased
 * @param bundle the entries it made
 */
public record AcceptedCommand(Hash key, Optional<Hash> request, Bundle bundle) {
  static AcceptedCommand of(Hash key, byte[] request, Bundle bundle) {
    return new AcceptedCommand(key, Optional.ofNullable(request).map(Hash::of), bundle);
  }

  /** Whether {@code request} is the one that was accepted, as far as it can still be told. */
  public boolean sameRequest(Hash other) {
    return request.isEmpty() || request.get().equals(other);
  }
}
