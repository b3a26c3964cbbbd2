package org.openpps.store.registrar;

import org.jooq.DSLContext;
import org.openpps.model.registration.Suppression;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.Replay;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.SubjectView;
import org.openpps.store.view.ViewChanges;

/**
 * Carries out what the registrar keeps from others or shows again: makes the views of the
 * registration or group anew, its past states as the present one. Runs in a group of its own, so
 * that no other change is under way.
 */
record Suppressing(Suppression event) {
  void carryOut(DSLContext sql, SearchVersions search) {
    long subject = event.about().sequence();
    ViewChanges now = Replay.of(EntryTable.about(sql, subject, Long.MAX_VALUE), search);
    SubjectView.replace(sql, subject, now, now);
  }
}
