package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.ExactProfile;

class DataSetKeysTest {
  private static final List<String> WORDS =
      List.of("backups", "log", "Zürich", "nightly", "customer's", "2026", "of", "ＡＣＭＥ");

  static List<String> profiles() {
    return ExactProfile.ids();
  }

  private static SearchProfile search(String id) {
    return SearchProfiles.of(id).orElseThrow();
  }

  private static List<String> keys(SearchProfile search, Registration registration) {
    return search.keys(registration).stream()
        .filter(
            key ->
                key.kind() == KeyKind.DATA_SET_IDENTIFIER || key.kind() == KeyKind.DATA_SET_TITLE)
        .map(key -> key.kind().id() + " " + key.key())
        .toList();
  }

  /** Whoever has to change a line here makes a new version of the profile instead. */
  @ParameterizedTest
  @MethodSource("profiles")
  void the_keys_of_a_data_set_stay_as_they_are_in_every_profile(String profile) {
    Registration registration =
        NamedRegistration.dataSet(
            "The Nightly Archives of Customers, Zürich",
            "https://doi.org/10.5281/Zenodo.3678326",
            "HTTPS://Data.Example/Sets/7?A=B",
            "urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6");
    assertThat(keys(search(profile), registration))
        .containsExactly(
            "data-set-identifier doi:10.5281/zenodo.3678326",
            "data-set-identifier https://data.example/Sets/7?A=B",
            "data-set-identifier urn:uuid:F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
            "data-set-title CUSTOMERS",
            "data-set-title ARCHIVES",
            "data-set-title NIGHTLY",
            "data-set-title ZURICH",
            "data-set-title THE",
            "data-set-title OF");
    assertThat(keys(search("custody-exact@1"), registration)).isEmpty();
  }

  /** Entry 0 names the digest: a register opens with the logic that it was founded with. */
  @ParameterizedTest
  @CsvSource({
    "custody-exact@1, lybDWgG/4ZIbtXGQSqB24eqnb/EwSX7+cebteyA8aYg=",
    "custody-exact@2, oxWC7T1HozvzZGbBOClfgm0NZpPNSoTXzLakuJ/zWNw=",
    "au-exact@1, aWsoBOfVndeFdMfcPfx2rdDR4ATWFio9+U04AmraeQA=",
    "nz-exact@1, oiLeu0FSlfa967KrzscEp6SAjzTQLd0+SHcuCfTOJt0=",
    "ca-bc-exact@1, xfNr7xKDpvr0GrJZYx8FhNNYPgQZ7KWNkyvM52Mp2J8=",
    "us-iaca-503@1, SVtmwDLX5VXTQgIw4m854xfrZVFDXcWLLjVBib+9NVc="
  })
  void the_digest_of_every_search_profile_is_pinned(String profile, String digest) {
    assertThat(search(profile).digest().toBase64()).isEqualTo(digest);
  }

  @Test
  void a_title_is_found_by_itself_and_by_any_of_its_words_and_by_no_other() {
    SearchProfile search = search("custody-exact@2");
    Random random = new Random(20261124);
    for (int i = 0; i < 500; i++) {
      List<String> some = WORDS.stream().filter(word -> random.nextBoolean()).toList();
      if (!some.isEmpty()) {
        String title = String.join(" ", some);
        Registration registration = NamedRegistration.dataSet(title);
        assertThat(finds(search, title, registration)).as(title).isTrue();
        WORDS.forEach(
            word ->
                assertThat(finds(search, word, registration))
                    .as(word + " in " + title)
                    .isEqualTo(some.contains(word)));
      }
    }
  }

  private static boolean finds(SearchProfile search, String title, Registration registration) {
    return NamedRegistration.finds(search, new Criterion.ByTitle(title), registration);
  }

  @Test
  void a_very_long_identifier_fits_into_a_key_and_is_compared_whole() {
    SearchProfile search = search("custody-exact@2");
    String uri = "https://data.example/" + "x".repeat(400);
    Registration registration = NamedRegistration.dataSet("Set", uri);
    assertThat(search.keys(registration)).allMatch(key -> key.key().length() <= 200);
    assertThat(NamedRegistration.finds(search, new Criterion.ByDataSet(uri), registration))
        .isTrue();
    assertThat(NamedRegistration.finds(search, new Criterion.ByDataSet(uri + "y"), registration))
        .isFalse();
  }

  @Test
  void a_register_of_the_first_logic_says_that_it_keeps_no_such_keys() {
    for (Criterion criterion :
        List.of(new Criterion.ByTitle("set"), new Criterion.ByDataSet("doi:10.1/x"))) {
      assertThatThrownBy(() -> search("custody-exact@1").probes(criterion))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> assertThat(e.code()).isEqualTo(ErrorCode.DATA_SETS_NOT_SEARCHED));
    }
  }
}
