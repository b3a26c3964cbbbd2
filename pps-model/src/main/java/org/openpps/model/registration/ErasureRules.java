package org.openpps.model.registration;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.ledger.Parts;
import org.openpps.model.merkle.Hash;

/** What an erasure must satisfy, and what goes together with the parts that are named. */
final class ErasureRules {
  private static final Set<PartKind> KEPT =
      EnumSet.of(PartKind.HEADER, PartKind.REQUEST, PartKind.FILER);
  private static final Set<PartKind> DEPENDENT = EnumSet.of(PartKind.BIRTH_DATE, PartKind.ADDRESS);

  private ErasureRules() {}

  static List<Event> erase(EraseParts command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    Optional<Entry> entry = record.entry(command.entry());
    refusals.require(entry.isPresent(), "/entry", ErrorCode.ENTRY_UNKNOWN);
    if (entry.isEmpty()) {
      return List.of();
    }
    Parts parts = entry.get().parts();
    for (int i = 0; i < command.parts().size(); i++) {
      check(command.parts().get(i), parts, "/parts/" + i, refusals);
    }
    return refusals.any() ? List.of() : events(command, entry.get(), record);
  }

  private static void check(int part, Parts parts, String pointer, Refusals refusals) {
    if (part >= parts.count()) {
      refusals.add(pointer, ErrorCode.ITEM_UNKNOWN);
      return;
    }
    refusals.require(!KEPT.contains(parts.get(part).kind()), pointer, ErrorCode.PART_NOT_ERASABLE);
    refusals.require(
        parts.get(part).disclosedText().isPresent(), pointer, ErrorCode.ALREADY_ERASED);
  }

  /**
   * The request parts of all entries of the bundle hold the hash of the same request, so that each
   * of them goes.
   */
  private static List<Event> events(EraseParts command, Entry entry, OnRecord record) {
    List<Event> events = new ArrayList<>();
    events.add(erased(command, entry, command.parts()));
    Bundle bundle = entry.leaf().bundle();
    for (long sequence = bundle.first(); sequence <= bundle.last(); sequence++) {
      if (sequence != entry.sequence()) {
        record
            .entry(new RegistrationNumber(sequence))
            .filter(ErasureRules::holdsRequest)
            .ifPresent(sibling -> events.add(erased(command, sibling, List.of())));
      }
    }
    return events;
  }

  private static boolean holdsRequest(Entry entry) {
    return entry.parts().list().stream()
        .anyMatch(p -> p.kind() == PartKind.REQUEST && p.disclosedText().isPresent());
  }

  /**
   * With a party go its birth date and address; with any part goes the request part, because the
   * hash of a known text with one unknown date gives the date back. The key's hash is carried over,
   * so that a retry is still answered.
   */
  private static PartsErased erased(EraseParts command, Entry entry, List<Integer> named) {
    Parts parts = entry.parts();
    TreeSet<Integer> gone = new TreeSet<>(named);
    Optional<Hash> key = Optional.empty();
    for (int i = 0; i < parts.count(); i++) {
      Part part = parts.get(i);
      if (part.disclosedText().isEmpty()) {
        continue;
      }
      if (DEPENDENT.contains(part.kind()) && gone.contains(owner(part))) {
        gone.add(i);
      }
      if (part.kind() == PartKind.REQUEST) {
        gone.add(i);
        key = part.content().map(json -> Hash.fromBase64(json.text("key")));
      }
    }
    return new PartsErased(
        subject(entry),
        new RegistrationNumber(entry.sequence()),
        List.copyOf(gone),
        key,
        new Placed<>(1, Erasable.of(command.reason())));
  }

  private static int owner(Part part) {
    return part.content().map(json -> Math.toIntExact(json.integer("of"))).orElse(-1);
  }

  private static RegistrationNumber subject(Entry entry) {
    return entry
        .leaf()
        .content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public RegistrationNumber committed(LeafContent.Committed content) {
                return content.number();
              }

              @Override
              public RegistrationNumber inClear(LeafContent.InClear content) {
                throw new IllegalStateException("an entry about the register has no parts");
              }
            });
  }
}
