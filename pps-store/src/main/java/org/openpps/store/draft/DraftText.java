package org.openpps.store.draft;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalText;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;

/**
 * What a draft is saved with.
 *
 * @param title what its owner calls it, at most 200 characters; cleaned
 * @param filing the JSON of a filing bundle, at most {@value #MOST_OCTETS} octets in UTF-8; nothing
 *     else is asked of it before it is submitted
 */
public record DraftText(Optional<String> title, String filing) {
  /** As much as the service takes in one filing. */
  public static final int MOST_OCTETS = 1 << 20;

  private static final int LONGEST_TITLE = 200;

  /**
   * Checks the sizes.
   *
   * @throws RefusedException DRAFT_TOO_LARGE, TEXT_TOO_LONG or TEXT_CHARACTER
   */
  public DraftText {
    title = title.map(DraftText::cleaned).filter(text -> !text.isEmpty());
    if (filing.getBytes(StandardCharsets.UTF_8).length > MOST_OCTETS) {
      throw refused("/filing", ErrorCode.DRAFT_TOO_LARGE);
    }
  }

  private static String cleaned(String title) {
    if (CanonicalText.problem(title, false).isPresent()) {
      throw refused("/title", ErrorCode.TEXT_CHARACTER);
    }
    String cleaned = CanonicalText.line(title);
    if (cleaned.codePointCount(0, cleaned.length()) > LONGEST_TITLE) {
      throw refused("/title", ErrorCode.TEXT_TOO_LONG);
    }
    return cleaned;
  }

  private static RefusedException refused(String pointer, ErrorCode code) {
    return new RefusedException(List.of(Violation.of(pointer, code)));
  }
}
