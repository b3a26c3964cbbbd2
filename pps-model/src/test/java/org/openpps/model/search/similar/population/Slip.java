package org.openpps.model.search.similar.population;

import java.util.Random;

/** One slip of the keyboard: a letter put in, left out, changed, or swapped with its neighbour. */
final class Slip {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

  private Slip() {}

  /** The word with one slip, never the word itself. */
  static String in(String word, Random random) {
    String slipped = word;
    while (slipped.equalsIgnoreCase(word)) {
      int at = random.nextInt(word.length());
      String letter = Character.toString(LETTERS.charAt(random.nextInt(26)));
      slipped =
          switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default ->
                at + 1 < word.length()
                    ? word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2)
                    : word;
          };
    }
    return slipped;
  }
}
