package org.openpps.store.journal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which records are listed.
 *
 * @param clientReference those with this word of the client's own
 * @param day those of this day in the register's legal zone
 */
public record RecordFilter(Optional<String> clientReference, Optional<LocalDate> day) {
  /** All records. */
  public static final RecordFilter ALL = new RecordFilter(Optional.empty(), Optional.empty());
}
