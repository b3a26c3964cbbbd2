package org.openpps.model.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.SimilarKey;
import org.openpps.model.search.similar.SimilarKeys;

/**
 * Names and serial numbers as the index of similar search keeps them, in one text, from which they
 * read back.
 *
 * <p>A person is kept by family and first given name, however many bear them with whatever further
 * names; only the key of a further name leads to all the names of its bearer.
 */
final class SimilarText {
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_NAME = 410;
  private static final char BETWEEN = '\n';

  private SimilarText() {}

  static Set<SimilarRow> rows(SearchedName name) {
    Set<SimilarRow> rows = new LinkedHashSet<>();
    name.match(
            new SearchedName.Cases<List<SearchedName>>() {
              @Override
              public List<SearchedName> organisation(OrganisationName name) {
                return List.of(name);
              }

              @Override
              public List<SearchedName> person(PersonName name) {
                return List.of(byFirstName(name), name);
              }
            })
        .forEach(
            kept ->
                SimilarKeys.of(kept).keys().stream()
                    .filter(key -> rows.stream().noneMatch(row -> same(row, key)))
                    .toList()
                    .forEach(key -> add(rows, key, of(kept))));
    return rows;
  }

  static Set<SimilarRow> rows(String canonicalSerial) {
    Set<SimilarRow> rows = new LinkedHashSet<>();
    SimilarKeys.of(SearchedSerial.of(canonicalSerial))
        .keys()
        .forEach(key -> add(rows, key, canonicalSerial));
    return rows;
  }

  static OrganisationName organisation(String kept) {
    return new OrganisationName(kept);
  }

  static PersonName person(String kept) {
    int end = kept.indexOf(BETWEEN);
    return end < 0
        ? new PersonName(kept, Optional.empty(), Optional.empty())
        : PersonName.of(kept.substring(0, end), kept.substring(end + 1));
  }

  /** A key is cut where it is very long, and so is a probe. */
  static String cut(String key) {
    return NameKeys.cut(key, LONGEST_KEY);
  }

  private static void add(Set<SimilarRow> rows, SimilarKey key, String name) {
    if (name.length() <= LONGEST_NAME) {
      rows.add(new SimilarRow(key.kind(), cut(key.key()), name));
    }
  }

  private static boolean same(SimilarRow row, SimilarKey key) {
    return row.kind() == key.kind() && row.key().equals(cut(key.key()));
  }

  private static PersonName byFirstName(PersonName name) {
    return new PersonName(
        name.family(),
        name.given().map(String::strip).map(given -> given.split("\\s+")[0]),
        Optional.empty());
  }

  private static String of(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public String organisation(OrganisationName name) {
            return name.name();
          }

          @Override
          public String person(PersonName name) {
            return name.family() + name.given().map(given -> BETWEEN + given).orElse("");
          }
        });
  }
}
