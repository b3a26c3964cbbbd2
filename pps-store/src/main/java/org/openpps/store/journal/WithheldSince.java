package org.openpps.store.journal;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Suppression;
import org.openpps.model.search.Hit;
import org.openpps.model.search.SearchAnswer;
import org.openpps.model.search.record.SearchRecord;
import org.openpps.store.ledger.EntryTable;

/** Whether a search that is opened again tells less than it did. */
final class WithheldSince {
  private static final String WORDS =
      "Since this search was made, parts of what it found were erased or are kept from others; they"
          + " are left out here.";

  private WithheldSince() {}

  static Optional<String> of(DSLContext sql, SearchRecord record, SearchAnswer again) {
    List<Registration> found = again.hits().stream().map(Hit::registration).toList();
    boolean less =
        found.size() != record.found()
            || EntryTable.anyOfKind(sql, sequences(found), PartsErased.KIND, record.at().entries())
            || EntryTable.anyOfKind(
                sql,
                sequences(found.stream().filter(r -> !r.suppressed().isEmpty()).toList()),
                Suppression.SUPPRESSED,
                record.at().entries());
    return less ? Optional.of(WORDS) : Optional.empty();
  }

  private static List<Long> sequences(List<Registration> registrations) {
    return registrations.stream().map(registration -> registration.number().sequence()).toList();
  }
}
