package org.openpps.store.ledger;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.ledger.LeafContent;

/**
 * An entry with its leaf read.
 *
 * @param entry the entry
 * @param leaf its leaf
 */
public record EntryRow(Entry entry, Leaf leaf) {
  /** Sequence of the registration or group it is about; empty for the register itself. */
  public OptionalLong subject() {
    return leaf.content()
        .match(
            new LeafContent.Cases<>() {
              @Override
              public OptionalLong committed(LeafContent.Committed content) {
                return OptionalLong.of(content.number().sequence());
              }

              @Override
              public OptionalLong inClear(LeafContent.InClear content) {
                return OptionalLong.empty();
              }
            });
  }

  byte[] leafBytes() {
    return entry.leafText().getBytes(StandardCharsets.UTF_8);
  }
}
