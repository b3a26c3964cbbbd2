package org.openpps.model.search;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.Violation;
import org.openpps.model.rule.Rule;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;

/** What a search must be given before it is carried out. */
public final class SearchRules {
  private SearchRules() {}

  /**
   * The criterion as it is searched.
   *
   * @throws RefusedException {@code search-birth-date-missing}, {@code search-purpose-missing} or
   *     {@code value-missing}
   */
  public static CleanCriterion accept(Search search, SearchProfile profile) {
    List<Violation> missing =
        search
            .criterion()
            .match(
                new NamedCriterion<>() {
                  @Override
                  public List<Violation> bySerial(Criterion.BySerial by) {
                    return List.of();
                  }

                  @Override
                  public List<Violation> byHolder(Criterion.ByHolder by) {
                    return List.of();
                  }

                  @Override
                  List<Violation> byName(SearchedName name) {
                    return missing(name, search, profile.individuals());
                  }

                  @Override
                  List<Violation> otherwise() {
                    return List.of();
                  }
                });
    if (!missing.isEmpty()) {
      throw new RefusedException(missing);
    }
    return CleanCriterion.of(search.criterion());
  }

  @Rule(
      id = "search-of-individuals",
      source =
          "PPSA 2009 (Cth), ss 170 to 172: an individual is searched for by given names, family name and"
              + " date of birth, and for a purpose that the Act allows")
  private static List<Violation> missing(
      SearchedName name, Search search, IndividualSearch demanded) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public List<Violation> organisation(OrganisationName name) {
            return List.of();
          }

          @Override
          public List<Violation> person(PersonName person) {
            List<Violation> missing = new ArrayList<>();
            if (demanded.birthDate() && person.birth().flatMap(Birth::date).isEmpty()) {
              missing.add(Violation.of("/criterion/birth", ErrorCode.SEARCH_BIRTH_DATE_MISSING));
            }
            if (demanded.purpose() && search.purpose().isEmpty()) {
              missing.add(Violation.of("/purpose", ErrorCode.SEARCH_PURPOSE_MISSING));
            }
            return missing;
          }
        });
  }
}
