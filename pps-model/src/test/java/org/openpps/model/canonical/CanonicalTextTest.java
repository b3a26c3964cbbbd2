package org.openpps.model.canonical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.error.ErrorCode;

class CanonicalTextTest {
  private static final Pattern UNIT = Pattern.compile("%([0-9a-f]{4})");

  static Stream<Arguments> kept() {
    return Vectors.rows(CanonicalTextTest.class, "text.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(CanonicalTextTest.class, "text-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("kept")
  void a_line_is_kept_as_the_golden_vectors_say(String given, String kept) {
    String typed = CanonicalJson.parse(given).match(JsonKind.TEXT).orElseThrow();
    String expected = CanonicalJson.parse(kept).match(JsonKind.TEXT).orElseThrow();
    assertThat(CanonicalText.line(typed)).isEqualTo(expected);
    assertThat(CanonicalText.text(typed)).isEqualTo(expected);
    assertThat(CanonicalText.problem(typed, false)).isEmpty();
    assertThat(CanonicalText.clean(typed, false).changed()).isEqualTo(!typed.equals(expected));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void control_characters_lone_surrogates_and_noncharacters_are_refused(String escaped) {
    Matcher units = UNIT.matcher(escaped);
    String typed = units.replaceAll(u -> String.valueOf((char) Integer.parseInt(u.group(1), 16)));
    Refusal.of(ErrorCode.TEXT_CHARACTER, () -> CanonicalText.line(typed));
    assertThat(CanonicalText.problem(typed, false)).contains(ErrorCode.TEXT_CHARACTER);
  }

  @Test
  void line_feeds_are_allowed_in_free_text_alone() {
    assertThat(CanonicalText.text("\n a\n\nb \n")).isEqualTo("a\n\nb");
    assertThat(CanonicalText.problem("a\nb", true)).isEmpty();
    assertThat(CanonicalText.problem("a\nb", false)).contains(ErrorCode.TEXT_CHARACTER);
    Refusal.of(ErrorCode.TEXT_CHARACTER, () -> CanonicalText.text("a\r\nb"));
    Refusal.of(ErrorCode.TEXT_CHARACTER, () -> CanonicalText.text("a\tb"));
  }

  @Test
  void a_refusal_names_the_character_and_its_place() {
    assertThatThrownBy(() -> CanonicalText.line("\ud83d\ude02a\u0007"))
        .hasMessage("The character U+0007, number 3 in the text, is not allowed.");
  }

  @Test
  void cleaning_a_cleaned_text_changes_nothing_whatever_the_character() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String given = "e" + Character.toString(c) + "\u0301";
      if (CanonicalText.problem(given, true).isEmpty()) {
        String once = CanonicalText.text(given);
        assertThat(CanonicalText.clean(once, true))
            .as("U+%04X", c)
            .isEqualTo(new CleanedText(once, false));
      }
    }
  }
}
