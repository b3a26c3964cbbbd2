package org.openpps.rest.page;

import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/** How many lines a page holds. */
public final class PageSize {
  private static final int USUAL = 50;

  private PageSize() {}

  /**
   * What the caller asks for, at most {@code most}.
   *
   * @throws RefusedException VALUE_KIND
   */
  public static int of(String limit, int most) {
    if (limit == null) {
      return USUAL;
    }
    if (!limit.matches("[1-9][0-9]{0,5}")) {
      throw new RefusedException(List.of(Violation.of("/limit", ErrorCode.VALUE_KIND)));
    }
    return Math.min(Integer.parseInt(limit), most);
  }
}
