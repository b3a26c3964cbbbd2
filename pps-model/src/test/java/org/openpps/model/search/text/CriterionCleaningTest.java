package org.openpps.model.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** BC Registries, issue #12171: what is pasted from a mail broke searches. */
class CriterionCleaningTest {
  @Test
  void clean_text_stays_as_it_is_and_nothing_is_said() {
    assertThat(CriterionCleaning.clean("Smith & Sons Pty Ltd <Sydney>"))
        .isEqualTo(new CleanedCriterion("Smith & Sons Pty Ltd <Sydney>", List.of()));
  }

  @Test
  void characters_that_show_as_nothing_are_removed_and_counted() {
    CleanedCriterion cleaned = CriterionCleaning.clean("\uFEFFAc\u200Bm\u200Be\u00AD");

    assertThat(cleaned.value()).isEqualTo("Acme");
    assertThat(cleaned.notes())
        .containsExactly(
            "Characters that show as nothing were removed: U+00AD, U+200B 2 times, U+FEFF.");
  }

  @Test
  void other_blanks_line_ends_and_tabulators_are_plain_blanks() {
    CleanedCriterion cleaned = CriterionCleaning.clean("Acme\u00A0Pty\u2003Ltd\t\r\n");

    assertThat(cleaned.value()).isEqualTo("Acme Pty Ltd");
    assertThat(cleaned.notes()).singleElement().asString().contains("U+00A0", "U+2003", "U+0009");
  }

  @Test
  void rich_text_is_read_as_the_text_it_shows() {
    CleanedCriterion cleaned =
        CriterionCleaning.clean("<p class=\"MsoNormal\">Smith &amp;&nbsp;Sons<o:p></o:p></p>");

    assertThat(cleaned.value()).isEqualTo("Smith & Sons");
    assertThat(cleaned.notes()).hasSize(3);
  }

  @Test
  void what_is_clean_stays_clean_also_where_a_code_stood_for_a_tag_or_for_a_code() {
    assertThat(CriterionCleaning.clean("&lt;b&gt;Acme&lt;/b&gt; &amp;amp; Co").value())
        .isEqualTo("Acme & Co");
    for (String given : List.of("&amp;lt;p&amp;gt;X", "<b", "&&amp;amp;lt;", "a<i>&#60;i&#62;b")) {
      String once = CriterionCleaning.clean(given).value();
      assertThat(CriterionCleaning.clean(once).value()).as(given).isEqualTo(once);
    }
  }

  @Test
  void controls_lone_surrogates_and_noncharacters_are_removed_and_never_refused() {
    assertThat(CriterionCleaning.clean("A\u0000\u0007\uD800B\uFFFF").value()).isEqualTo("AB");
    assertThat(CriterionCleaning.clean("&#xD800;A&#0;&#99999999;").value())
        .isEqualTo("A &#99999999;");
    assertThat(CriterionCleaning.clean("\u200B").value()).isEmpty();
  }
}
