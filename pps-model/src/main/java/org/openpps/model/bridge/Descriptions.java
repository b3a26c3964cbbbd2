package org.openpps.model.bridge;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.rule.Rule;

/** Writes what is claimed into descriptions of limited length. */
final class Descriptions {
  /** Room for {@code [12 of 34]} at the end of each of several. */
  private static final int MARK = " [999 of 999]".length();

  private Descriptions() {}

  /** The longest name that can stand in one of several descriptions. */
  static int longestName(int limit) {
    return limit - MARK;
  }

  /**
   * As few descriptions as keep the order, each at most {@code limit} characters, which together
   * hold every name whole.
   */
  @Rule(
      id = "prepared-description",
      source = "[V] AU register: a description holds at most 500 characters, which no search reads")
  static List<String> of(List<Mention> mentions, int limit) {
    List<String> whole = packed(mentions, limit);
    if (whole.size() <= 1) {
      return whole;
    }
    List<String> parts = packed(mentions, longestName(limit));
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      marked.add(parts.get(i) + " [%d of %d]".formatted(i + 1, parts.size()));
    }
    return marked;
  }

  private static List<String> packed(List<Mention> mentions, int room) {
    List<String> packed = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String label = "";
    for (Mention given : mentions) {
      Mention mention = given.within(room);
      boolean same = !mention.label().isEmpty() && mention.label().equals(label);
      String more = same ? ", " + mention.name() : "; " + mention.text();
      if (text.isEmpty()) {
        text.append(mention.text());
      } else if (text.length() + more.length() <= room) {
        text.append(more);
      } else {
        packed.add(text.toString());
        text.setLength(0);
        text.append(mention.text());
      }
      label = mention.label();
    }
    if (!text.isEmpty()) {
      packed.add(text.toString());
    }
    return packed;
  }
}
