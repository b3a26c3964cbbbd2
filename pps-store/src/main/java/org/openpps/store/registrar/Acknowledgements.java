package org.openpps.store.registrar;

import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.store.ledger.EntryPlace;
import org.openpps.store.ledger.EntryTable;

/** Gives again the answer that was given when a command was accepted. */
public final class Acknowledgements {
  private Acknowledgements() {}

  /** The answer to the command that made this entry. */
  public static Acknowledgement again(DSLContext sql, long entry) {
    EntryPlace place =
        EntryTable.place(sql, entry)
            .orElseThrow(
                () ->
                    new RegisterException(
                        ErrorCode.LEDGER_DAMAGED, "Entry " + entry + " is missing."));
    return new Acknowledgement(
        place.bundle(), place.time(), EntryTable.subjects(sql, place.bundle()), true);
  }
}
