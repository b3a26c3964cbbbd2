package org.openpps.model.registration;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.PartKind;
import org.openpps.model.rule.Rule;

/** What the registrar may keep from others. It needs no content of a part, and ends no right. */
final class SuppressionRules {
  private static final Set<PartKind> PERSONAL =
      EnumSet.of(
          PartKind.SECURED_PARTY,
          PartKind.GRANTOR,
          PartKind.BIRTH_DATE,
          PartKind.ADDRESS,
          PartKind.TEXT);

  private SuppressionRules() {}

  /**
   * The registrar keeps a person, an address or a text from searchers and readers, whatever became
   * of the registration. Collateral and terms stay shown, and the registration is found as before.
   */
  @Rule(
      id = "suppression",
      source =
          "[V] NZ register: suppress address; AU register: access is restricted; register rule:"
              + " rights do not change by it")
  static List<Event> suppress(
      SuppressParts command, OnRecord record, Filer filer, Refusals refusals) {
    Authority.ofRegistrar(filer, refusals);
    Optional<Entry> entry = record.entry(command.entry());
    Optional<RegistrationNumber> subject = entry.flatMap(SuppressionRules::subject);
    refusals.require(subject.isPresent(), "/entry", ErrorCode.ENTRY_UNKNOWN);
    if (subject.isEmpty()) {
      return List.of();
    }
    List<ItemId> suppressed = suppressed(record, subject.get());
    for (int i = 0; i < command.parts().size(); i++) {
      part(command, entry.get(), i, suppressed, refusals);
    }
    return List.of(
        new Suppression(
            subject.get(),
            command.entry(),
            List.copyOf(new TreeSet<>(command.parts())),
            command.lift(),
            Layout.textAlone(command.reason())));
  }

  private static void part(
      SuppressParts command, Entry entry, int i, List<ItemId> suppressed, Refusals refusals) {
    int part = command.parts().get(i);
    String pointer = "/parts/" + i;
    if (part >= entry.parts().count()) {
      refusals.add(pointer, ErrorCode.ITEM_UNKNOWN);
      return;
    }
    refusals.require(
        PERSONAL.contains(entry.parts().get(part).kind()),
        pointer,
        ErrorCode.PART_NOT_SUPPRESSIBLE);
    boolean kept = suppressed.contains(new ItemId(command.entry(), part));
    refusals.require(
        kept == command.lift(),
        pointer,
        command.lift() ? ErrorCode.NOT_SUPPRESSED : ErrorCode.ALREADY_SUPPRESSED);
  }

  private static List<ItemId> suppressed(OnRecord record, RegistrationNumber subject) {
    return record
        .registration(subject)
        .map(Registration::suppressed)
        .or(() -> record.group(subject).map(SecuredPartyGroup::suppressed))
        .orElseThrow(() -> new IllegalStateException("what an entry is about is on record"));
  }

  private static Optional<RegistrationNumber> subject(Entry entry) {
    return entry
        .leaf()
        .content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public Optional<RegistrationNumber> committed(LeafContent.Committed content) {
                return Optional.of(content.number());
              }

              @Override
              public Optional<RegistrationNumber> inClear(LeafContent.InClear content) {
                return Optional.empty();
              }
            });
  }
}
