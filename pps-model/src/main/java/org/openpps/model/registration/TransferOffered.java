package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * A secured party group offered registrations to another. With it stands the authority of the one
 * that gives.
 *
 * @param group the number of the group that gives
 * @param to the number of the group that would receive
 * @param registrations what is offered, ascending; none named: all that the group holds and that
 *     are live
 * @param text free text for a reader
 */
public record TransferOffered(
    RegistrationNumber group,
    RegistrationNumber to,
    List<RegistrationNumber> registrations,
    Optional<Placed<String>> text)
    implements GroupEvent {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("transfer-offered", 1);

  /** Copies. */
  public TransferOffered {
    registrations = List.copyOf(registrations);
  }

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return group;
  }

  @Override
  public <R> R match(GroupEvent.Cases<R> cases) {
    return cases.transferOffered(this);
  }
}
