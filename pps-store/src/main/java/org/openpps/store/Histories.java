package org.openpps.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.Leaf;
import org.openpps.model.registration.AddressChanged;
import org.openpps.model.registration.EventReader;
import org.openpps.model.registration.HistoryLine;
import org.openpps.model.registration.Holding;
import org.openpps.model.registration.Recorded;
import org.openpps.store.ledger.EntryTable;

/**
 * What has happened to a registration or group, entry by entry. To a registration belongs each
 * change of the address for service of a group while that group held it: one entry, shown in the
 * history of all its registrations.
 */
final class Histories {
  private Histories() {}

  /** The history of a registration or group among the first {@code size} entries, in order. */
  static List<HistoryLine> of(DSLContext sql, long subject, long size) {
    List<Entry> entries = EntryTable.about(sql, subject, size);
    List<HistoryLine> lines = new ArrayList<>();
    entries.forEach(entry -> lines.add(line(entry, new RegistrationNumber(subject))));
    List<Recorded> recorded =
        entries.stream().flatMap(entry -> EventReader.read(entry).stream()).toList();
    for (Holding holding : Holding.of(recorded)) {
      addressChanges(sql, holding, size).forEach(entry -> lines.add(line(entry, holding.group())));
    }
    lines.sort(Comparator.comparing(HistoryLine::entry));
    return lines;
  }

  private static List<Entry> addressChanges(DSLContext sql, Holding holding, long size) {
    return EntryTable.ofKind(
        sql,
        holding.group().sequence(),
        AddressChanged.KIND,
        holding.from().sequence(),
        holding.to().map(RegistrationNumber::sequence).orElse(size));
  }

  private static HistoryLine line(Entry entry, RegistrationNumber subject) {
    Leaf leaf = entry.leaf();
    return new HistoryLine(
        new RegistrationNumber(entry.sequence()), leaf.kind().toString(), leaf.time(), subject);
  }
}
