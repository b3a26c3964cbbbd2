package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar decided on a demand, and what follows took effect.
 *
 * @param number of the registration
 * @param demand the number of the demand
 * @param decision what follows
 * @param removed what ended of what was on record
 * @param reason why
 */
public record DemandDecided(
    RegistrationNumber number,
    RegistrationNumber demand,
    DemandDecision decision,
    List<ItemId> removed,
    Placed<String> reason)
    implements DemandEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("demand-decided", 1);

  /** Copies. */
  public DemandDecided {
    removed = List.copyOf(removed);
  }

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(DemandEvent.Cases<R> cases) {
    return cases.decided(this);
  }
}
