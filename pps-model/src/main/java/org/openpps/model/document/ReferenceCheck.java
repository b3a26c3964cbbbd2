package org.openpps.model.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.HolderSpoke;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.OrderLifted;
import org.openpps.model.registration.OrderNoted;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCorrected;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationDischargedInPart;
import org.openpps.model.registration.RegistrationExpired;
import org.openpps.model.registration.RegistrationRemoved;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.model.registration.RegistrationRestored;
import org.openpps.model.registration.RegistrationSubordinated;
import org.openpps.model.registration.RegistrationTransferred;
import org.openpps.model.registration.Replaced;
import org.openpps.model.registration.SubordinationEnded;
import org.openpps.model.registration.Suppression;

/**
 * Whether what an entry ends or erases was there: grantors and collateral on record, parts of an
 * earlier entry about the same registration.
 *
 * @param before the registration before the entry
 * @param readings all entries about it, in order
 */
record ReferenceCheck(Registration before, List<EntryReading> readings) {
  /** What differs, in sentences. */
  List<String> of(Recorded recorded) {
    return recorded.event().match(new Reference(recorded.sequence()));
  }

  private List<String> removed(long sequence, List<ItemId> removed) {
    Set<ItemId> present = new HashSet<>();
    Stream.<Item<?>>concat(before.grantors().stream(), before.collateral().stream())
        .forEach(item -> present.add(item.id()));
    List<String> differences = new ArrayList<>();
    for (ItemId id : removed) {
      if (!present.remove(id)) {
        differences.add(
            "Entry %d: it ends part %d of entry %d, which was not on record."
                .formatted(sequence, id.part(), id.entry().sequence()));
      }
    }
    return differences;
  }

  private List<String> parts(
      long sequence, RegistrationNumber entry, List<Integer> parts, String does) {
    Optional<EntryReading> named =
        readings.stream()
            .filter(reading -> reading.entry().sequence() == entry.sequence())
            .filter(reading -> reading.entry().sequence() < sequence)
            .findFirst();
    int count = named.map(reading -> reading.entry().parts().count()).orElse(0);
    return parts.stream().allMatch(part -> part < count)
        ? List.of()
        : List.of(
            "Entry %d: it %s parts of entry %d, which are none of this registration."
                .formatted(sequence, does, entry.sequence()));
  }

  private final class Reference implements Event.Cases<List<String>> {
    private final long sequence;

    private Reference(long sequence) {
      this.sequence = sequence;
    }

    @Override
    public List<String> aboutGroup(GroupEvent event) {
      return List.of();
    }

    @Override
    public List<String> registrationCreated(RegistrationCreated event) {
      return List.of();
    }

    @Override
    public List<String> registrationAmended(RegistrationAmended event) {
      return removed(
          sequence,
          Stream.concat(event.removed().stream(), event.replaced().stream().map(Replaced::item))
              .toList());
    }

    @Override
    public List<String> registrationRenewed(RegistrationRenewed event) {
      return List.of();
    }

    @Override
    public List<String> registrationTransferred(RegistrationTransferred event) {
      return List.of();
    }

    @Override
    public List<String> registrationDischarged(RegistrationDischarged event) {
      return List.of();
    }

    @Override
    public List<String> registrationDischargedInPart(RegistrationDischargedInPart event) {
      return removed(sequence, event.removed());
    }

    @Override
    public List<String> registrationSubordinated(RegistrationSubordinated event) {
      return List.of();
    }

    @Override
    public List<String> subordinationEnded(SubordinationEnded event) {
      return List.of();
    }

    @Override
    public List<String> orderNoted(OrderNoted event) {
      return List.of();
    }

    @Override
    public List<String> orderLifted(OrderLifted event) {
      return List.of();
    }

    @Override
    public List<String> registrationExpired(RegistrationExpired event) {
      return List.of();
    }

    @Override
    public List<String> registrationRemoved(RegistrationRemoved event) {
      return List.of();
    }

    @Override
    public List<String> registrationRestored(RegistrationRestored event) {
      return List.of();
    }

    @Override
    public List<String> registrationCorrected(RegistrationCorrected event) {
      return registrationAmended(event.change());
    }

    @Override
    public List<String> demand(DemandEvent event) {
      return event.match(new DemandReference(before, sequence));
    }

    @Override
    public List<String> holderSpoke(HolderSpoke event) {
      return DemandReference.onRecord(before, sequence, List.of(event.grantor()));
    }

    @Override
    public List<String> suppression(Suppression event) {
      return parts(
          sequence, event.entry(), event.parts(), event.lifted() ? "shows again" : "suppresses");
    }

    @Override
    public List<String> partsErased(PartsErased event) {
      return parts(sequence, event.entry(), event.parts(), "erases");
    }
  }
}
