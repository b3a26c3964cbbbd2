package org.openpps.store.registrar;

import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.ledger.Bundle;
import org.openpps.store.ledger.EntryTable;

/** Gives again the answer that was given when a command was accepted. */
final class Acknowledgements {
  private Acknowledgements() {}

  static Acknowledgement again(DSLContext sql, Bundle bundle) {
    return new Acknowledgement(
        bundle,
        EntryTable.place(sql, bundle.first())
            .orElseThrow(
                () ->
                    new RegisterException(
                        ErrorCode.LEDGER_DAMAGED, "Entry " + bundle.first() + " is missing."))
            .time(),
        EntryTable.subjects(sql, bundle),
        true);
  }
}
