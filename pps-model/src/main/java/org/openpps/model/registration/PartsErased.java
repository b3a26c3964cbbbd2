package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.merkle.Hash;

/**
 * Parts of an entry were erased.
 *
 * @param about the registration or group whose entry it is
 * @param entry the number of the entry
 * @param parts the places of the parts that went, ascending
 * @param requestKey the hash of the idempotency key that went with the entry's request part
 * @param reason why
 */
public record PartsErased(
    RegistrationNumber about,
    RegistrationNumber entry,
    List<Integer> parts,
    Optional<Hash> requestKey,
    Placed<String> reason)
    implements Event {
  /** The kind and version under which it is hashed. */
  public static final EventKind KIND = new EventKind("parts-erased", 1);

  /** Copies. */
  public PartsErased {
    parts = List.copyOf(parts);
  }

  @Override
  public EventKind kind() {
    return KIND;
  }

  @Override
  public RegistrationNumber subject() {
    return about;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.partsErased(this);
  }

  @Override
  public <R> R about(Subjects<R> subjects) {
    return subjects.erasure(this);
  }
}
