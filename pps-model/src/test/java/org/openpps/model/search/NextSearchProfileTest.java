package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.rule.Cites;

class NextSearchProfileTest {
  private static final String FIRST = "custody-exact@1";
  private static final String SECOND = "custody-exact@2";

  private static NextSearchProfile next(String id) {
    return new NextSearchProfile(id, Optional.empty());
  }

  private static void refused(NextSearchProfile next, String rules, ErrorCode code) {
    refused(next, rules, FIRST, Optional.empty(), code);
  }

  private static void refused(
      NextSearchProfile next,
      String rules,
      String inForce,
      Optional<String> beingKeyed,
      ErrorCode code) {
    assertThatThrownBy(() -> next.acceptAfter(rules, inForce, beingKeyed))
        .isInstanceOfSatisfying(RefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  @Cites("one-search-logic")
  void a_version_follows_another_and_one_at_a_time() {
    assertThat(next(SECOND).acceptAfter("custody", FIRST, Optional.empty()).id()).isEqualTo(SECOND);
    refused(next(FIRST), "custody", ErrorCode.SEARCH_PROFILE_IN_FORCE);
    refused(
        next(SECOND), "custody", FIRST, Optional.of(SECOND), ErrorCode.SEARCH_PROFILE_BEING_KEYED);
  }

  @ParameterizedTest
  @Cites("search-logic-of-the-rules")
  @CsvSource({
    "au, au-exact@1, true",
    "au, us-iaca-503@1, false",
    "nz, au-exact@1, false",
    "ca-bc, ca-bc-exact@1, true",
    "us-ucc9, us-iaca-503@1, true",
    "us-ucc9, custody-exact@2, false",
    "custody, us-iaca-503@1, true",
    "our-own, au-exact@1, true"
  })
  void rules_with_a_search_logic_of_their_own_leave_no_choice(
      String rules, String id, boolean accepted) {
    if (accepted) {
      assertThat(next(id).acceptFirst(rules).id()).isEqualTo(id);
    } else {
      refused(next(id), rules, ErrorCode.SEARCH_PROFILE_NOT_OF_RULES);
    }
  }

  @Test
  void a_version_is_of_this_release_and_with_the_digest_that_is_meant() {
    refused(next("custody-exact@9"), "custody", ErrorCode.SEARCH_PROFILE_UNKNOWN);
    refused(next(""), "custody", ErrorCode.SEARCH_PROFILE_UNKNOWN);
    Hash digest = SearchProfiles.of(SECOND).orElseThrow().digest();
    assertThat(new NextSearchProfile(SECOND, Optional.of(digest)).acceptFirst("custody").digest())
        .isEqualTo(digest);
    refused(
        new NextSearchProfile(SECOND, Optional.of(Hash.sha256(new byte[0]))),
        "custody",
        ErrorCode.SEARCH_PROFILE_DIFFERS);
  }

  @Test
  void a_ledger_is_read_with_the_versions_that_it_names_alone() {
    Hash digest = SearchProfiles.of(SECOND).orElseThrow().digest();
    assertThat(SearchProfiles.onRecord(SECOND, digest).id()).isEqualTo(SECOND);
    for (String id : new String[] {FIRST, "custody-exact@9"}) {
      assertThatThrownBy(() -> SearchProfiles.onRecord(id, digest))
          .isInstanceOfSatisfying(
              RegisterException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.PROFILE_MISMATCH));
    }
  }
}
