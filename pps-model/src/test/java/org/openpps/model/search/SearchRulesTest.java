package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.AsAt;
import org.openpps.model.rule.Cites;
import org.openpps.model.search.exact.Birth;

class SearchRulesTest {
  private static final SearchProfile AUSTRALIA = SearchProfiles.of("au-exact@1").orElseThrow();
  private static final SearchProfile CUSTODY = SearchProfiles.of("custody-exact@2").orElseThrow();

  private static Search individual(Optional<Birth> born, Optional<String> purpose) {
    return new Search(
        new Criterion.ByIndividual("Smith", Optional.of("John"), born), AsAt.now(), purpose, false);
  }

  @Test
  @Cites("search-of-individuals")
  void in_Australia_an_individual_is_searched_by_date_of_birth_and_for_a_purpose() {
    assertThatThrownBy(
            () ->
                SearchRules.accept(
                    individual(Optional.of(Birth.in(1970)), Optional.empty()), AUSTRALIA))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.violations())
                    .extracting(v -> v.pointer() + " " + v.code())
                    .containsExactly(
                        "/criterion/birth " + ErrorCode.SEARCH_BIRTH_DATE_MISSING,
                        "/purpose " + ErrorCode.SEARCH_PURPOSE_MISSING));
    Search whole =
        individual(Optional.of(Birth.parse("1970-01-31")), Optional.of("to lend against a car"));
    assertThat(SearchRules.accept(whole, AUSTRALIA).criterion()).isEqualTo(whole.criterion());
  }

  @Test
  void a_private_register_asks_for_the_name_alone() {
    Search search = individual(Optional.empty(), Optional.empty());
    assertThat(SearchRules.accept(search, CUSTODY).criterion()).isEqualTo(search.criterion());
  }

  @Test
  void what_nobody_sees_in_a_criterion_is_removed_and_said() {
    Search pasted =
        Search.of(
            new Criterion.ByOrganisation("<b>Small\u00A0Host</b>\u200B Pty&nbsp;Ltd\t"),
            AsAt.now());
    CleanCriterion clean = SearchRules.accept(pasted, CUSTODY);
    assertThat(clean.criterion()).isEqualTo(new Criterion.ByOrganisation("Small Host Pty Ltd"));
    assertThat(clean.notes()).hasSize(4);
  }

  @Test
  void a_text_of_which_nothing_is_left_is_refused() {
    Search nothing = Search.of(new Criterion.ByOrganisation("\u200B<br>"), AsAt.now());
    assertThatThrownBy(() -> SearchRules.accept(nothing, CUSTODY))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.violations().get(0).pointer()).isEqualTo("/criterion/name"));
  }
}
