package org.openpps.store.journal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.search.record.SearchNumber;

/**
 * A place in a list of records: behind the one with these. It stays right when records come and go.
 *
 * @param recordedAt when that search was made, in milliseconds since 1970
 * @param number its number
 */
public record RecordCursor(long recordedAt, SearchNumber number) {
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,15})_(S(?:-[0-9A-HJKMNP-TV-Z]{4}){4})");

  /** As it travels; a caller hands it back as it came. */
  public String text() {
    return recordedAt + "_" + number.value();
  }

  /**
   * Reads one.
   *
   * @throws RefusedException CURSOR_FORM
   */
  public static RecordCursor parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      throw new RefusedException(List.of(Violation.of("/after", ErrorCode.CURSOR_FORM)));
    }
    return new RecordCursor(Long.parseLong(parts.group(1)), new SearchNumber(parts.group(2)));
  }
}
