package org.openpps.model.search.combined;

import java.util.List;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.party.Organisation;

/**
 * What a register has on record of grantors that are organisations, up to the moment that is
 * searched: in registrations that stand and in those that have ended, as they were filed first and
 * as they were amended. What is erased or suppressed is not told.
 */
public interface OnRecord {
  /** Organisations that bear this identifier. */
  Known bearing(PartyIdentifier identifier);

  /** Organisations whose name equals this one as the register compares names. */
  Known named(String name);

  /**
   * Organisations on record, each once.
   *
   * @param organisations who they are
   * @param all whether these are all; where very many are on record, some are not looked at
   */
  record Known(List<Organisation> organisations, boolean all) {
    /** Copies. */
    public Known {
      organisations = List.copyOf(organisations);
    }
  }
}
