package org.openpps.rest.draft;

import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.store.draft.Drafts;

/** How many drafts a page holds. */
final class PageSize {
  private static final int USUAL = 50;

  private PageSize() {}

  /**
   * What the caller asks for, at most {@value Drafts#MOST_ON_A_PAGE}.
   *
   * @throws RefusedException VALUE_KIND
   */
  static int of(String limit) {
    if (limit == null) {
      return USUAL;
    }
    if (!limit.matches("[1-9][0-9]{0,5}")) {
      throw new RefusedException(List.of(Violation.of("/limit", ErrorCode.VALUE_KIND)));
    }
    return Math.min(Integer.parseInt(limit), Drafts.MOST_ON_A_PAGE);
  }
}
