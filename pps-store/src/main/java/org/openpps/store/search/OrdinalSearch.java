package org.openpps.store.search;

import java.util.Optional;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.LeafContent;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.search.ordinal.OrdinalEvent;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.States;

/** Reads two entries and lets the model say which came first. */
public final class OrdinalSearch {
  private final DSLContext sql;
  private final ReadPoint at;

  /** Among the first N entries. */
  public OrdinalSearch(DSLContext sql, ReadPoint at) {
    this.sql = sql;
    this.at = at;
  }

  /**
   * Which came first.
   *
   * @throws RefusedException ENTRY_UNKNOWN, for a number that none of the first N entries has
   */
  public OrdinalAnswer compare(RegistrationNumber first, RegistrationNumber second) {
    Entry one = entry(first, "/first");
    Entry other = entry(second, "/second");
    return OrdinalAnswer.of(
        at, event(one), event(other), one.leaf().bundle().equals(other.leaf().bundle()));
  }

  private Entry entry(RegistrationNumber number, String pointer) {
    return Optional.of(number.sequence())
        .filter(sequence -> sequence < at.entries())
        .flatMap(sequence -> EntryTable.find(sql, sequence))
        .orElseThrow(
            () ->
                new RefusedException(
                    pointer,
                    ErrorCode.ENTRY_UNKNOWN,
                    "None of the first %d entries has the number %s."
                        .formatted(at.entries(), number.display())));
  }

  private OrdinalEvent event(Entry entry) {
    RegistrationNumber number = new RegistrationNumber(entry.sequence());
    RegistrationNumber subject = subject(entry);
    return new OrdinalEvent(
        number,
        entry.leaf().kind().toString(),
        entry.leaf().time(),
        subject,
        number.equals(subject) ? claimed(subject) : Optional.empty());
  }

  /** An entry about the register itself came before or after no registration of anybody. */
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
                throw new RefusedException(ErrorCode.ENTRY_UNKNOWN);
              }
            });
  }

  private Optional<ClaimedTime> claimed(RegistrationNumber registration) {
    return States.registration(sql, registration.sequence(), at.entries())
        .flatMap(found -> found.terms().details())
        .flatMap(FilingDetails::claimedTime);
  }
}
