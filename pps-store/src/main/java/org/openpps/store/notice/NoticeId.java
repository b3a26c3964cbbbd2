package org.openpps.store.notice;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/**
 * The place of a notice.
 *
 * @param entry the entry that made it due
 * @param position its place among the notices of that entry
 */
record NoticeId(long entry, int position) {
  /**
   * Reads {@code entry.position}.
   *
   * @throws RefusedException VALUE_UNKNOWN
   */
  static NoticeId parse(String id) {
    if (!id.matches("[0-9]{1,15}\\.[0-9]{1,9}")) {
      throw new RefusedException(
          "/after", ErrorCode.VALUE_UNKNOWN, "This is not the id of a notice.");
    }
    int dot = id.indexOf('.');
    return new NoticeId(
        Long.parseLong(id.substring(0, dot)), Integer.parseInt(id.substring(dot + 1)));
  }
}
