package org.openpps.model.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters as they are written, with the presentation forms of Unicode (U+FE70 to
 * U+FEFF and U+FB50 to U+FBFF), which a reader of the PDF folds back when text is taken out.
 */
final class ArabicForms {
  private static final int ISOLATED = 0;
  private static final int FINAL = 1;
  private static final int INITIAL = 2;
  private static final int MEDIAL = 3;
  private static final int LAM = 0x0644;
  private static final Map<String, int[]> FORMS = forms();

  private ArabicForms() {}

  /** The same text with each Arabic letter in the form that its neighbours ask for. */
  static List<Sign> joined(List<Sign> text) {
    if (text.stream().noneMatch(sign -> sign.codePoint() >= 0x0621 && sign.codePoint() <= 0x06D3)) {
      return text;
    }
    List<Sign> letters = ligated(text);
    List<Sign> joined = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Sign sign = letters.get(i);
      int[] forms = FORMS.get(key(sign.codePoint()));
      joined.add(forms == null ? sign : new Sign(forms[form(letters, i, forms)], sign.style()));
    }
    return joined;
  }

  private static int form(List<Sign> letters, int i, int[] forms) {
    boolean before = neighbour(letters, i, -1, INITIAL) && forms[FINAL] != 0;
    boolean after = neighbour(letters, i, 1, FINAL) && forms[INITIAL] != 0;
    int form = before ? (after ? MEDIAL : FINAL) : (after ? INITIAL : ISOLATED);
    return forms[form] == 0 ? ISOLATED : form;
  }

  /** Whether the next letter in this direction, over marks, has a form that joins to this side. */
  private static boolean neighbour(List<Sign> letters, int from, int step, int form) {
    int i = from + step;
    while (i >= 0
        && i < letters.size()
        && Character.getType(letters.get(i).codePoint()) == Character.NON_SPACING_MARK) {
      i += step;
    }
    if (i < 0 || i >= letters.size()) {
      return false;
    }
    int[] forms = FORMS.get(key(letters.get(i).codePoint()));
    return letters.get(i).codePoint() == 0x0640 || forms != null && forms[form] != 0;
  }

  /** Lam and the alef after it are written as one. */
  private static List<Sign> ligated(List<Sign> text) {
    List<Sign> letters = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Sign sign = text.get(i);
      String pair =
          sign.codePoint() == LAM && i + 1 < text.size()
              ? key(LAM) + key(text.get(i + 1).codePoint())
              : "";
      int[] ligature = FORMS.get(pair);
      if (ligature == null) {
        letters.add(sign);
      } else {
        letters.add(new Sign(ligature[ISOLATED], sign.style()));
        i++;
      }
    }
    return letters;
  }

  private static String key(int codePoint) {
    return Character.toString(codePoint);
  }

  /** The four forms of each letter, in the order in which Unicode lists them. */
  private static Map<String, int[]> forms() {
    Map<String, int[]> forms = new HashMap<>();
    for (int c = 0xFB50; c <= 0xFEFC; c = c == 0xFBFF ? 0xFE80 : c + 1) {
      String letters = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
      boolean ligature = letters.length() == 2 && letters.charAt(0) == LAM && c >= 0xFEF5;
      if (letters.codePointAt(0) != c && (letters.length() == 1 || ligature)) {
        put(forms, letters, c);
      }
    }
    ligatures(forms);
    return forms;
  }

  private static void put(Map<String, int[]> forms, String letters, int c) {
    int[] known = forms.computeIfAbsent(letters, l -> new int[4]);
    for (int i = 0; i < known.length; i++) {
      if (known[i] == 0) {
        known[i] = c;
        return;
      }
    }
  }

  /** A ligature takes part in joining like a letter of its own. */
  private static void ligatures(Map<String, int[]> forms) {
    Map<String, int[]> more = new HashMap<>();
    forms.forEach(
        (letters, known) -> {
          if (letters.length() == 2) {
            more.put(key(known[ISOLATED]), known);
          }
        });
    forms.putAll(more);
  }
}
