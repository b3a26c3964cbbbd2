package org.openpps.model.identifier;

import java.util.regex.Pattern;

/** Sixteen hexadecimal digits as people write them: plain, or in groups with one separator. */
final class OctetGroups {
  private static final Pattern TYPED =
      Pattern.compile(
          "[0-9a-f]{2}([:-]?)(?:[0-9a-f]{2}\\1){6}[0-9a-f]{2}"
              + "|[0-9a-f]{4}([.:-])(?:[0-9a-f]{4}\\2){2}[0-9a-f]{4}",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CANONICAL = Pattern.compile("[0-9a-f]{2}(?::[0-9a-f]{2}){7}");

  private OctetGroups() {}

  /** Lower case, with a colon between octets; a text of another form as it is. */
  static String canonical(String text) {
    return TYPED.matcher(text).matches()
        ? Separators.small(text).replaceAll("[:.-]", "").replaceAll("(..)(?=.)", "$1:")
        : text;
  }

  static boolean isCanonical(String text) {
    return CANONICAL.matcher(text).matches();
  }

  static boolean unset(String canonical) {
    return canonical.equals("00:00:00:00:00:00:00:00")
        || canonical.equals("ff:ff:ff:ff:ff:ff:ff:ff");
  }
}
