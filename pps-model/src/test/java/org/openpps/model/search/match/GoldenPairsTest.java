package org.openpps.model.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpps.model.search.exact.ExactProfile;

/** The golden file: pairs with what a search must say of them, each with its reason. */
class GoldenPairsTest {
  @Test
  void every_pair_is_what_its_rule_says() {
    List<String> wrong = new ArrayList<>();
    for (GoldenPair pair : GoldenPair.all()) {
      MatchExplanation explained = pair.explained();
      if (explained.match() != pair.match()) {
        wrong.add(
            pair
                + " but was "
                + explained.match()
                + " "
                + explained.score()
                + " "
                + explained.why());
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_file_has_at_least_three_hundred_pairs_of_every_profile_and_kind() {
    List<GoldenPair> all = GoldenPair.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(300);
    for (String profile : ExactProfile.ids()) {
      for (String kind : List.of("org", "person", "serial")) {
        assertThat(all).anyMatch(p -> p.profile().equals(profile) && p.kind().equals(kind));
      }
    }
  }
}
