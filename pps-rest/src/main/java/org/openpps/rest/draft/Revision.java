package org.openpps.rest.draft;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.store.draft.Draft;

/** The revision of a draft as an entity tag (RFC 9110, section 13.1.1). */
final class Revision {
  private static final Pattern TAG = Pattern.compile("\\s*\"([0-9]{1,18})\"\\s*");

  private Revision() {}

  static EntityTag tag(Draft draft) {
    return new EntityTag(Long.toString(draft.line().revision()));
  }

  /**
   * The revision that the header names.
   *
   * @throws RefusedException IF_MATCH_MISSING, or DRAFT_CHANGED for a tag that no draft has
   */
  static long of(String ifMatch) {
    if (ifMatch == null) {
      throw new RefusedException(List.of(Violation.of("/If-Match", ErrorCode.IF_MATCH_MISSING)));
    }
    Matcher tag = TAG.matcher(ifMatch);
    if (!tag.matches()) {
      throw new RefusedException(List.of(Violation.of("/If-Match", ErrorCode.DRAFT_CHANGED)));
    }
    return Long.parseLong(tag.group(1));
  }
}
