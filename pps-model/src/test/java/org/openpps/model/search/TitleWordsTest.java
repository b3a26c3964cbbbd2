package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TitleWordsTest {
  private static final List<String> WORDS =
      List.of("a", "of", "the", "log", "logs", "data", "backup", "backups", "archive", "customers");

  @Test
  void words_are_latin_capitals_each_once_and_the_longest_stand_first() {
    assertThat(TitleWords.of("The nightly <b>Backups</b>: Zürich, the ZURICH one").compared())
        .isEqualTo("BACKUPS NIGHTLY ZURICH ONE THE");
    assertThat(TitleWords.of(" - ").keys()).isEmpty();
  }

  @Test
  void a_title_has_eight_keys_at_most() {
    String title =
        "one three five seven nine eleven thirteen fifteen seventeen nineteen twenty-one";
    assertThat(TitleWords.of(title).keys()).hasSize(TitleWords.KEYS).doesNotContain("ONE");
  }

  /** The lookup goes by the longest word alone: it must be a key wherever all words stand. */
  @Test
  void a_title_that_holds_words_of_which_one_is_a_key_has_the_longest_of_them_among_its_keys() {
    Random random = new Random(20261124);
    for (int i = 0; i < 5_000; i++) {
      TitleWords title = TitleWords.of(some(random, 12));
      TitleWords query = TitleWords.of(some(random, 3));
      if (title.hold(query) && query.keys().stream().anyMatch(title.keys()::contains)) {
        assertThat(title.keys()).contains(query.keys().get(0));
      }
    }
  }

  private static String some(Random random, int most) {
    return IntStream.rangeClosed(0, random.nextInt(most))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())) + random.nextInt(3))
        .reduce("", (a, b) -> a + " " + b);
  }
}
