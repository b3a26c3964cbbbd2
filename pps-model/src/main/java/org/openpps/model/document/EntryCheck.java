package org.openpps.model.document;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.ledger.Part;
import org.openpps.model.merkle.Hash;

/** Whether an entry is what its leaf says, part by part. The tree is checked elsewhere. */
final class EntryCheck {
  private final Entry entry;
  private final List<String> differences = new ArrayList<>();

  private EntryCheck(Entry entry) {
    this.entry = entry;
  }

  /** What differs, in sentences; nothing when all holds. */
  static List<String> of(Entry entry) {
    EntryCheck check = new EntryCheck(entry);
    check.leaf().ifPresent(check::entry);
    return List.copyOf(check.differences);
  }

  private Optional<Leaf> leaf() {
    try {
      Leaf leaf = entry.leaf();
      require(leaf.text().equals(entry.leafText()), "the leaf is not in canonical form");
      require(
          entry.leafText().getBytes(StandardCharsets.UTF_8).length <= Leaf.MAX_OCTETS,
          "the leaf is longer than 2047 octets");
      return Optional.of(leaf);
    } catch (RegisterException | IllegalArgumentException | ArithmeticException e) {
      differ("the leaf is not well formed: " + e.getMessage());
      return Optional.empty();
    }
  }

  private void entry(Leaf leaf) {
    require(
        leaf.bundle().contains(entry.sequence()),
        "it is not one of the entries %d to %d that its leaf speaks of"
            .formatted(leaf.bundle().first(), leaf.bundle().last()));
    leaf.content()
        .match(
            new LeafContent.Cases<Void>() {
              @Override
              public Void committed(LeafContent.Committed content) {
                sum(content);
                EventForm.of(leaf.kind())
                    .ifPresentOrElse(form -> event(form, content), () -> unknown(leaf));
                return null;
              }

              @Override
              public Void inClear(LeafContent.InClear content) {
                require(
                    entry.parts().count() == 0,
                    "parts are listed, though its leaf says all in clear");
                differences.addAll(RegisterEntryCheck.of(entry.sequence(), leaf));
                return null;
              }
            });
  }

  private void unknown(Leaf leaf) {
    differ(
        "this release does not know the event %s and can say nothing about it; use a newer one"
            .formatted(leaf.kind()));
  }

  private void sum(LeafContent.Committed content) {
    int count = entry.parts().count();
    require(
        count == content.count(),
        "%d parts are listed, the leaf commits to %d".formatted(count, content.count()));
    Hash root = entry.parts().root();
    require(
        root.equals(content.root()),
        "the parts do not add up to the root in the leaf: computed %s, stated %s"
            .formatted(root, content.root()));
  }

  private void event(EventForm form, LeafContent.Committed content) {
    long sequence = content.number().sequence();
    require(
        form.creation() ? sequence == entry.sequence() : sequence < entry.sequence(),
        form.creation()
            ? "its number %s is not that of entry %d".formatted(content.number(), entry.sequence())
            : "it is about number %s, which did not exist yet".formatted(content.number()));
    int before = differences.size();
    require(form.hasOrder(entry.parts()), "the kinds of its parts are not those of its event");
    for (int i = 0; i < entry.parts().count(); i++) {
      part(form, i);
    }
    if (differences.size() == before) {
      require(
          form.references(entry.parts()).allMatch(number -> number.sequence() < entry.sequence()),
          "its header names an entry that did not exist yet");
      differences.addAll(OwnerCheck.of(entry));
    }
  }

  private void part(EventForm form, int index) {
    entry
        .parts()
        .get(index)
        .match(
            new Part.Cases<Void>() {
              @Override
              public Void disclosed(Part.Disclosed part) {
                try {
                  PartForm.require(form, part);
                } catch (RegisterException | IllegalArgumentException | DateTimeException e) {
                  differ(
                      "part %d is no %s: %s".formatted(index, part.kind().words(), e.getMessage()));
                }
                return null;
              }

              @Override
              public Void withheld(Part.Withheld part) {
                require(
                    index > 0,
                    "its header is withheld, without which nothing can be said about it");
                return null;
              }
            });
  }

  private void require(boolean holds, String difference) {
    if (!holds) {
      differ(difference);
    }
  }

  private void differ(String difference) {
    differences.add("Entry " + entry.sequence() + ": " + difference + ".");
  }
}
