package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * What a state becomes by an event. Throws on what cannot happen: the ledger would then hold an
 * entry that no decision allowed.
 */
public final class Evolution {
  private Evolution() {}

  /** The group that a group's creation makes. */
  public static SecuredPartyGroup group(Recorded recorded, GroupCreated event) {
    return new SecuredPartyGroup(
        event.group(),
        recorded.account(),
        items(recorded, event.members()),
        event.address().item(recorded.sequence()));
  }

  /**
   * The registration after {@code recorded}; {@code before} is absent for its first entry alone.
   */
  public static Registration registration(Optional<Registration> before, Recorded recorded) {
    return recorded.event().match(new Step(before, recorded));
  }

  private static <T> List<Item<T>> items(Recorded recorded, List<Placed<T>> placed) {
    return placed.stream().map(p -> p.item(recorded.sequence())).toList();
  }

  private record Step(Optional<Registration> before, Recorded recorded)
      implements Event.Cases<Registration> {
    @Override
    public Registration groupCreated(GroupCreated event) {
      throw impossible();
    }

    @Override
    public Registration registrationCreated(RegistrationCreated event) {
      if (before.isPresent()) {
        throw impossible();
      }
      return new Registration(
          event.number(),
          event.terms(),
          recorded.account(),
          recorded.time(),
          items(recorded, event.securedParties()),
          items(recorded, event.grantors()),
          items(recorded, event.collateral()),
          event.text().map(text -> text.item(recorded.sequence())),
          Optional.empty(),
          event.number());
    }

    @Override
    public Registration registrationAmended(RegistrationAmended event) {
      Registration was = unended();
      Set<ItemId> removed = new HashSet<>(event.removed());
      return new Registration(
          was.number(),
          was.terms(),
          was.owner(),
          was.beganAt(),
          was.securedParties(),
          change(was.grantors(), removed, items(recorded, event.grantors())),
          change(was.collateral(), removed, items(recorded, event.collateral())),
          event.text().map(text -> text.item(recorded.sequence())).or(was::text),
          Optional.empty(),
          new RegistrationNumber(recorded.sequence()));
    }

    /** Only what is live is renewed, and only to a later end. */
    @Override
    public Registration registrationRenewed(RegistrationRenewed event) {
      Registration was = unended();
      boolean later =
          was.terms().end().filter(end -> end.at().isBefore(event.end().at())).isPresent();
      if (!later || !was.liveAt(recorded.time())) {
        throw impossible();
      }
      return new Registration(
          was.number(),
          was.terms().until(event.end()),
          was.owner(),
          was.beganAt(),
          was.securedParties(),
          was.grantors(),
          was.collateral(),
          was.text(),
          Optional.empty(),
          new RegistrationNumber(recorded.sequence()));
    }

    @Override
    public Registration registrationDischarged(RegistrationDischarged event) {
      Registration was = unended();
      return new Registration(
          was.number(),
          was.terms(),
          was.owner(),
          was.beganAt(),
          was.securedParties(),
          was.grantors(),
          was.collateral(),
          was.text(),
          Optional.of(recorded.time()),
          new RegistrationNumber(recorded.sequence()));
    }

    @Override
    public Registration partsErased(PartsErased event) {
      return Erasure.of(before.orElseThrow(this::impossible), event);
    }

    private Registration unended() {
      return before.filter(r -> r.dischargedAt().isEmpty()).orElseThrow(this::impossible);
    }

    private static <T> List<Item<T>> change(
        List<Item<T>> was, Set<ItemId> removed, List<Item<T>> added) {
      List<Item<T>> now = new ArrayList<>(was);
      now.removeIf(item -> removed.contains(item.id()));
      now.addAll(added);
      return now;
    }

    private IllegalStateException impossible() {
      return new IllegalStateException(
          "entry " + recorded.sequence() + " cannot follow what stands before it");
    }
  }
}
