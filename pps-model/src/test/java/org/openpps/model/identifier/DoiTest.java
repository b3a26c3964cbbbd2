package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.error.ErrorCode;

/** ISO 26324 and the DOI Handbook, section 2. */
class DoiTest {
  @ParameterizedTest
  @CsvSource({
    "10.5281/zenodo.3678326, 10.5281/zenodo.3678326",
    "doi:10.5281/ZENODO.3678326, 10.5281/zenodo.3678326",
    "DOI: 10.5281/Zenodo.3678326, 10.5281/zenodo.3678326",
    "https://doi.org/10.5281/zenodo.3678326, 10.5281/zenodo.3678326",
    "http://dx.doi.org/10.1000.10/123456, 10.1000.10/123456",
    "info:doi/10.1038/issn.1476-4687, 10.1038/issn.1476-4687"
  })
  void the_ways_to_write_a_doi_are_one_identifier(String typed, String canonical) {
    assertThat(Doi.canonical(typed)).contains(canonical);
    assertThat(Doi.canonical(canonical)).contains(canonical);
    assertThat(Doi.problem(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"doi:11.5281/x", "https://doi.org/10.5281", "doi:10.52/x", "doi:10.5281/"})
  void a_text_that_says_it_is_a_doi_must_be_one(String typed) {
    assertThat(Doi.canonical(typed)).isEmpty();
    assertThat(Doi.problem(typed)).contains(ErrorCode.DOI_FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://data.example/set/7", "urn:uuid:1", "10.99", "set 10"})
  void any_other_identifier_is_left_alone(String typed) {
    assertThat(Doi.canonical(typed)).isEmpty();
    assertThat(Doi.problem(typed)).isEmpty();
  }
}
