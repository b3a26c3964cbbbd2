package org.openpps.model.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {
  @Test
  void a_letter_put_in_left_out_changed_or_swapped_is_one_slip() {
    assertThat(EditDistance.of("KESTREL", "KESTRELL", 3)).isEqualTo(1);
    assertThat(EditDistance.of("KESTREL", "KESTRL", 3)).isEqualTo(1);
    assertThat(EditDistance.of("KESTREL", "KEZTREL", 3)).isEqualTo(1);
    assertThat(EditDistance.of("KESTREL", "KETSREL", 3)).isEqualTo(1);
    assertThat(EditDistance.of("KESTREL", "FALCON", 3)).isEqualTo(4);
  }

  /** Every pair of words of up to four letters from two, against the definition by recursion. */
  @Test
  void it_is_what_the_definition_says() {
    List<String> words = new ArrayList<>(List.of(""));
    for (int i = 0; i < 31 - 1; i++) {
      words.add(words.get(i / 2) + (i % 2 == 0 ? "A" : "B"));
    }
    for (String one : words) {
      for (String other : words) {
        int defined = defined(one, other);
        for (int limit = 0; limit < 5; limit++) {
          assertThat(EditDistance.of(one, other, limit))
              .as("%s %s %d", one, other, limit)
              .isEqualTo(Math.min(defined, limit + 1));
        }
      }
    }
  }

  private static int defined(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String shortA = a.substring(1);
    String shortB = b.substring(1);
    int best = defined(shortA, shortB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    best = Math.min(best, defined(shortA, b) + 1);
    best = Math.min(best, defined(a, shortB) + 1);
    boolean swap =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swap ? Math.min(best, defined(a.substring(2), b.substring(2)) + 1) : best;
  }
}
