package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Optional;
import org.openpps.model.constraint.Accepted;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * An open claim to a group's lost key.
 *
 * @param claim the number of the entry that claimed
 * @param account the account that claims
 * @param time when it claimed
 * @param reissueFrom the instant from which the key may be issued again, once that was announced to
 *     the group's address for service
 */
public record KeyClaim(
    RegistrationNumber claim,
    @JsonIgnore String account,
    Instant time,
    Optional<Instant> reissueFrom) {
  /** Copies. */
  public KeyClaim {
    reissueFrom = Accepted.optional(reissueFrom);
  }

  /** The same, announced. */
  KeyClaim announced(Instant from) {
    return new KeyClaim(claim, account, time, Optional.of(from));
  }
}
