package org.openpps.model.document;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.error.RegisterException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.Part;
import org.openpps.model.ledger.Parts;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.Founded;
import org.openpps.model.registration.KeyChanged;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.SearchProfileBegun;

/**
 * An entry of a document, checked against its leaf and then read.
 *
 * @param entry the entry as far as it is disclosed
 * @param differences what is wrong with it; nothing is read then
 * @param recorded its event; absent for an entry about the register itself
 */
record EntryReading(Entry entry, List<String> differences, Optional<Recorded> recorded) {
  static EntryReading of(Entry entry) {
    List<String> differences = EntryCheck.of(entry);
    if (!differences.isEmpty()) {
      return new EntryReading(entry, differences, Optional.empty());
    }
    try {
      return new EntryReading(entry, differences, EventReader.read(entry));
    } catch (RegisterException
        | IllegalArgumentException
        | ArithmeticException
        | DateTimeException e) {
      return new EntryReading(
          entry,
          List.of("Entry " + entry.sequence() + ": it cannot be read: " + e.getMessage()),
          Optional.empty());
    }
  }

  boolean sound() {
    return differences.isEmpty();
  }

  Leaf leaf() {
    return entry.leaf();
  }

  /** The sentence in the header on what an entry gives; none about the register itself. */
  Optional<String> effect() {
    return effect(entry.parts());
  }

  static Optional<String> effect(Parts parts) {
    return parts.list().stream()
        .findFirst()
        .flatMap(Part::content)
        .map(header -> header.text("effect"));
  }

  /** What happened, in a few words. */
  String happened() {
    return PartyWords.words(leaf().kind().name());
  }

  /** Its place as it is told: the sequence and the number made of it. */
  String place() {
    long sequence = entry.sequence();
    return sequence == Founded.SEQUENCE
        ? "0"
        : "%d (%s)".formatted(sequence, new RegistrationNumber(sequence).display());
  }

  /** What it says, line by line, beginning with place and time. */
  List<Shown> shown() {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Entry", place() + ", " + happened()));
    shown.add(new Shown("Recorded", CanonicalTime.write(leaf().time())));
    shown.addAll(recorded.map(r -> EventWords.of(r.event())).orElseGet(this::registerWords));
    return shown;
  }

  private List<Shown> registerWords() {
    if (leaf().kind().equals(Founded.KIND)) {
      Founded founded = Founded.parse(leaf());
      return List.of(
          Shown.exactly("Log", founded.origin()),
          Shown.exactly("Key", founded.vkey()),
          new Shown("Rules", founded.profile().name()),
          new Shown("Search logic", founded.searchProfile().name()));
    }
    if (leaf().kind().equals(SearchProfileBegun.KIND)) {
      return List.of(
          new Shown("New search logic", SearchProfileBegun.parse(leaf()).searchProfile().name()));
    }
    return List.of(Shown.exactly("New key", KeyChanged.parse(leaf()).vkey()));
  }
}
