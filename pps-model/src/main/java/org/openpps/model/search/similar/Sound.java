package org.openpps.model.search.similar;

/**
 * How a word sounds, roughly, in the languages of the names expected: consonants after the first
 * sound, with spellings of one sound folded. {@code MEYER} and {@code MAIER} are one.
 */
final class Sound {
  private static final String[][] FIRST = {
    {"KN", "N"},
    {"GN", "N"},
    {"PN", "N"},
    {"WR", "R"},
    {"PS", "S"},
    {"GE", "JE"},
    {"GI", "JI"},
    {"X", "S"},
    {"AE", "E"}
  };
  private static final String[][] ANYWHERE = {
    {"TSCH", "C"}, {"SCH", "S"}, {"TCH", "C"}, {"PH", "F"}, {"GHT", "T"}, {"DT", "T"}, {"TH", "T"},
    {"CK", "K"}, {"CH", "K"}, {"SH", "S"}, {"SC", "S"}, {"QU", "K"}, {"CE", "SE"}, {"CI", "SI"},
    {"CY", "SY"}, {"CZ", "S"}, {"TZ", "S"}, {"X", "KS"}, {"GH", "G"}, {"C", "K"}, {"Q", "K"},
    {"Z", "S"}, {"V", "F"}, {"J", "Y"}
  };
  private static final String MUTE = "AEIOUYHW";

  private Sound() {}

  /** The code; empty for a word without a letter. */
  static String of(String word) {
    String sound = word;
    for (String[] rule : FIRST) {
      if (sound.startsWith(rule[0])) {
        sound = rule[1] + sound.substring(rule[0].length());
        break;
      }
    }
    for (String[] rule : ANYWHERE) {
      if (sound.contains(rule[0])) {
        sound = sound.replace(rule[0], rule[1]);
      }
    }
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      boolean mute = MUTE.indexOf(c) >= 0;
      char kept = mute ? 'A' : c;
      boolean again = code.length() > 0 && code.charAt(code.length() - 1) == kept;
      if (!again && (!mute || code.length() == 0)) {
        code.append(kept);
      }
    }
    return code.toString();
  }
}
