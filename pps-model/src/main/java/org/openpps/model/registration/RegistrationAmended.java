package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.party.Grantor;

/**
 * A financing change took effect.
 *
 * @param number of the registration
 * @param removed what ended of what was on record, with nothing in its place
 * @param replaced what ended of what was on record, and what took its place
 * @param grantors grantors that came on record
 * @param collateral collateral that came on record
 * @param textWas the text that ended; with a text, that one took its place
 * @param acceptedRisks codes of the risks that stood in the change and were accepted
 * @param text text that is on record from now on
 */
public record RegistrationAmended(
    RegistrationNumber number,
    List<ItemId> removed,
    List<Replaced> replaced,
    List<Placed<Grantor>> grantors,
    List<Placed<Collateral>> collateral,
    Optional<ItemId> textWas,
    List<String> acceptedRisks,
    Optional<Placed<String>> text)
    implements RegistrationEvent {
  /** The form that says what comes and what goes, and not what takes whose place. */
  public static final EventKind PLAIN = new EventKind("registration-amended", 1);

  /** The form that says what was and what is. */
  public static final EventKind EXPLICIT = new EventKind("registration-amended", 2);

  /** Copies. */
  public RegistrationAmended {
    removed = List.copyOf(removed);
    replaced = List.copyOf(replaced);
    grantors = List.copyOf(grantors);
    collateral = List.copyOf(collateral);
    acceptedRisks = List.copyOf(acceptedRisks);
  }

  /** A change of the plain form. */
  public RegistrationAmended(
      RegistrationNumber number,
      List<ItemId> removed,
      List<Placed<Grantor>> grantors,
      List<Placed<Collateral>> collateral,
      Optional<Placed<String>> text) {
    this(number, removed, List.of(), grantors, collateral, Optional.empty(), List.of(), text);
  }

  /** The same, with its text in this part. */
  RegistrationAmended textAt(int part) {
    return new RegistrationAmended(
        number,
        removed,
        replaced,
        grantors,
        collateral,
        textWas,
        acceptedRisks,
        text.map(now -> new Placed<>(part, now.content())));
  }

  /** The oldest form that says all of it. */
  @Override
  public EventKind kind() {
    boolean plain = replaced.isEmpty() && textWas.isEmpty() && acceptedRisks.isEmpty();
    return plain ? PLAIN : EXPLICIT;
  }

  @Override
  public RegistrationNumber subject() {
    return number;
  }

  @Override
  public <R> R match(RegistrationEvent.Cases<R> cases) {
    return cases.registrationAmended(this);
  }
}
