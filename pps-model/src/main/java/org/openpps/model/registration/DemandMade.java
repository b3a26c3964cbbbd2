package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A grantor demanded that the registration be amended.
 *
 * @param number of the registration
 * @param grantor who demands
 * @param ground why
 * @param items the collateral that secures nothing, where the ground names some
 * @param answerBy until when the secured party may amend or answer
 * @param text free text
 */
public record DemandMade(
    RegistrationNumber number,
    ItemId grantor,
    DemandGround ground,
    List<ItemId> items,
    LastDay answerBy,
    Optional<Placed<String>> text)
    implements DemandEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("demand-made", 1);

  /** Copies. */
  public DemandMade {
    items = List.copyOf(items);
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
    return cases.made(this);
  }
}
