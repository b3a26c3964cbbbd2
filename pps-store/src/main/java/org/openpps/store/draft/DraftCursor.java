package org.openpps.store.draft;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * A place in a list of drafts: behind the draft with these. It stays right when drafts come and go.
 *
 * @param createdAt when that draft was saved first, in milliseconds since 1970
 * @param id what it is called by
 */
public record DraftCursor(long createdAt, DraftId id) {
  /** Before the first. */
  static final DraftCursor START =
      new DraftCursor(Long.MIN_VALUE, new DraftId("00000000-0000-0000-0000-000000000000"));

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,15})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  /** As it travels; a caller hands it back as it came. */
  public String text() {
    return createdAt + "_" + id.value();
  }

  /**
   * Reads one.
   *
   * @throws RefusedException CURSOR_FORM
   */
  public static DraftCursor parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new RefusedException(List.of(Violation.of("/after", ErrorCode.CURSOR_FORM)));
    }
    return new DraftCursor(Long.parseLong(parts.group(1)), new DraftId(parts.group(2)));
  }
}
