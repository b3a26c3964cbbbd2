package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;

/**
 * A group's hold of a registration: from the entry by which it came to it up to that by which it
 * went to another.
 *
 * @param group the secured party group
 * @param from the number of the entry that began it
 * @param to the number of the entry that ended it; absent while it lasts
 */
public record Holding(
    RegistrationNumber group, RegistrationNumber from, Optional<RegistrationNumber> to) {
  /**
   * Who has held a registration, in order.
   *
   * @param entries all events about it, in order; for those about a group there is no holding
   */
  public static List<Holding> of(List<Recorded> entries) {
    List<Holding> holdings = new ArrayList<>();
    Optional<Registration> registration = Optional.empty();
    for (Recorded recorded : entries) {
      registration = recorded.event().about(new Step(recorded, registration));
      registration.ifPresent(now -> note(now, holdings));
    }
    return holdings;
  }

  private static void note(Registration now, List<Holding> holdings) {
    int last = holdings.size() - 1;
    if (last >= 0 && holdings.get(last).from().equals(now.heldSince())) {
      return;
    }
    if (last >= 0) {
      Holding ended = holdings.get(last);
      holdings.set(last, new Holding(ended.group(), ended.from(), Optional.of(now.heldSince())));
    }
    holdings.add(new Holding(now.terms().group(), now.heldSince(), Optional.empty()));
  }

  private record Step(Recorded recorded, Optional<Registration> before)
      implements Event.Subjects<Optional<Registration>> {
    @Override
    public Optional<Registration> group(GroupEvent event) {
      return Optional.empty();
    }

    @Override
    public Optional<Registration> registration(RegistrationEvent event) {
      return Optional.of(Evolution.registration(before, recorded));
    }

    @Override
    public Optional<Registration> erasure(PartsErased event) {
      return before;
    }

    @Override
    public Optional<Registration> suppression(Suppression event) {
      return before;
    }
  }
}
