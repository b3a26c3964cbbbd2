package org.openpps.model.search.text;

/** How many slips of the keyboard lie between two words. */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The number of letters put in, left out, changed, or swapped with their neighbour (optimal
   * string alignment); {@code limit + 1} as soon as it is certain to be above {@code limit}.
   */
  public static int of(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (swapped(one, i, other, j)) {
          best = Math.min(best, beforeLast[j - 2] + 1);
        }
        row[j] = best;
        least = Math.min(least, best);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return Math.min(last[other.length()], limit + 1);
  }

  private static boolean swapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }
}
