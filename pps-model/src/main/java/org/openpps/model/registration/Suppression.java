package org.openpps.model.registration;

import java.util.List;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;

/**
 * The registrar keeps parts of an entry from everybody but who filed them, or shows them again. The
 * register still holds them, and searches by them still find the registration.
 *
 * @param about the registration or group whose entry it is
 * @param entry the number of the entry
 * @param parts the places of the parts, ascending
 * @param lifted whether they are shown again
 * @param reason why
 */
public record Suppression(
    RegistrationNumber about,
    RegistrationNumber entry,
    List<Integer> parts,
    boolean lifted,
    Placed<String> reason)
    implements Event {
  /** The kind and version of what keeps parts from others. */
  public static final EventKind SUPPRESSED = new EventKind("suppressed", 1);

  /** The kind and version of what shows them again. */
  public static final EventKind LIFTED = new EventKind("suppression-lifted", 1);

  /** Copies. */
  public Suppression {
    parts = List.copyOf(parts);
  }

  /** The items it names. */
  public List<ItemId> items() {
    return parts.stream().map(part -> new ItemId(entry, part)).toList();
  }

  @Override
  public EventKind kind() {
    return lifted ? LIFTED : SUPPRESSED;
  }

  @Override
  public RegistrationNumber subject() {
    return about;
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.suppression(this);
  }

  @Override
  public <R> R about(Subjects<R> subjects) {
    return subjects.suppression(this);
  }
}
