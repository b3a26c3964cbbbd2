package org.openpps.model.search.similar;

import java.util.Optional;
import org.openpps.model.search.text.EditDistance;

/**
 * How alike two words are, from 0 to 1, and why.
 *
 * @param value 1 for the same word
 * @param reason empty for the same word
 */
record WordLikeness(double value, Optional<Reason> reason) {
  private static final WordLikeness SAME = new WordLikeness(1, Optional.empty());
  private static final WordLikeness NONE = new WordLikeness(0, Optional.empty());
  private static final int LEAST_ABBREVIATION = 4;
  private static final int LONG_NUMBER = 7;
  private static final double SOUNDS_ALIKE = 0.86;

  static WordLikeness none() {
    return NONE;
  }

  boolean any() {
    return value > 0;
  }

  /** Of two words of an organisation's name. */
  static WordLikeness ofWords(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    if (digit(one) || digit(other)) {
      return ofNumbers(one, other);
    }
    WordLikeness typed = typed(one, other);
    return typed.any() ? typed : abbreviated(one, other);
  }

  /** Of two family names or two given names. */
  static WordLikeness ofNames(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    WordLikeness typed = typed(one, other);
    if (typed.value < SOUNDS_ALIKE && soundAlike(one, other)) {
      return new WordLikeness(SOUNDS_ALIKE, reason("sounds-alike", one, other, "sounds like"));
    }
    return typed;
  }

  /** Short names sound alike by the dozen: the spelling must be near, too. */
  private static boolean soundAlike(String one, String other) {
    int limit = Math.max(one.length(), other.length()) < 7 ? 2 : 3;
    String sound = Sound.of(one);
    return sound.length() > 1
        && sound.equals(Sound.of(other))
        && EditDistance.of(one, other, limit) <= limit;
  }

  /** One slip in a word of four letters, two from eight, three from thirteen. */
  private static WordLikeness typed(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int limit = longer < 4 ? 0 : longer < 8 ? 1 : longer < 13 ? 2 : 3;
    if (limit == 0) {
      return NONE;
    }
    int slips = EditDistance.of(one, other, limit);
    if (slips > limit) {
      return NONE;
    }
    double value = 1 - (double) slips / longer;
    String words = slips == 1 ? "one slip of typing from" : slips + " slips of typing from";
    return new WordLikeness(value, reason("typing-error", one, other, words));
  }

  private static WordLikeness abbreviated(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    return shorter.length() >= LEAST_ABBREVIATION && longer.startsWith(shorter)
        ? new WordLikeness(0.8, reason("abbreviation", shorter, longer, "the beginning of"))
        : NONE;
  }

  /** Numbers are names: 145 is not 146; only a long one may hold a slip. */
  private static WordLikeness ofNumbers(String one, String other) {
    boolean longNumbers = Math.min(one.length(), other.length()) >= LONG_NUMBER;
    return longNumbers && EditDistance.of(one, other, 1) == 1
        ? new WordLikeness(0.8, reason("typing-error", one, other, "one slip of typing from"))
        : NONE;
  }

  private static boolean digit(String word) {
    return word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Reason> reason(String rule, String one, String other, String words) {
    boolean ordered = one.compareTo(other) <= 0 || rule.equals("abbreviation");
    String verb = rule.equals("sounds-alike") ? " " : " is ";
    return Optional.of(
        new Reason(
            rule, (ordered ? one : other) + verb + words + " " + (ordered ? other : one) + "."));
  }
}
