package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;

/**
 * What a state becomes by an event. Throws on what cannot happen: the ledger would then hold an
 * entry that no decision allowed.
 */
public final class Evolution {
  private Evolution() {}

  /** The group after {@code recorded}; {@code before} is absent for its first entry alone. */
  public static SecuredPartyGroup group(Optional<SecuredPartyGroup> before, Recorded recorded) {
    return recorded
        .event()
        .about(
            new Event.Subjects<>() {
              @Override
              public SecuredPartyGroup group(GroupEvent event) {
                return event.match(new GroupEvolution(before, recorded));
              }

              @Override
              public SecuredPartyGroup registration(RegistrationEvent event) {
                throw impossible(recorded);
              }

              @Override
              public SecuredPartyGroup erasure(PartsErased event) {
                return Erasure.of(before.orElseThrow(() -> impossible(recorded)), event);
              }
            });
  }

  /**
   * The registration after {@code recorded}; {@code before} is absent for its first entry alone.
   */
  public static Registration registration(Optional<Registration> before, Recorded recorded) {
    return recorded
        .event()
        .about(
            new Event.Subjects<>() {
              @Override
              public Registration group(GroupEvent event) {
                throw impossible(recorded);
              }

              @Override
              public Registration registration(RegistrationEvent event) {
                return GrantorsHeard.in(event.match(new RegistrationEvolution(before, recorded)));
              }

              @Override
              public Registration erasure(PartsErased event) {
                return Erasure.of(before.orElseThrow(() -> impossible(recorded)), event);
              }
            });
  }

  static <T> List<Item<T>> items(Recorded recorded, List<Placed<T>> placed) {
    return placed.stream().map(p -> p.item(recorded.sequence())).toList();
  }

  static IllegalStateException impossible(Recorded recorded) {
    return new IllegalStateException(
        "entry " + recorded.sequence() + " cannot follow what stands before it");
  }
}
