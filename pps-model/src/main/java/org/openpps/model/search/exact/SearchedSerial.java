package org.openpps.model.search.exact;

import java.util.Optional;

/**
 * A serial number that is searched for or on record.
 *
 * @param serial as given
 * @param maker who made the thing
 */
public record SearchedSerial(String serial, Optional<String> maker) {
  /** A serial number without a maker. */
  public static SearchedSerial of(String serial) {
    return new SearchedSerial(serial, Optional.empty());
  }
}
