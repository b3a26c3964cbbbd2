package org.openpps.store.view;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** The views of one registration or group as a whole. */
public final class SubjectView {
  private SubjectView() {}

  /** Puts {@code now} in the place of {@code was}, which stands in the views. */
  public static void replace(DSLContext sql, long subject, ViewChanges was, ViewChanges now) {
    List<KeyRow> keys = new ArrayList<>(was.keys());
    keys.addAll(was.closedKeys());
    ViewTables.forget(sql, subject, keys);
    ViewTables.write(sql, now);
    SimilarTable.drop(sql, Unborne.of(sql, was, now));
  }
}
