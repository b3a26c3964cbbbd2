package org.openpps.model.search;

import java.util.List;
import java.util.Optional;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.Retrieval;
import org.openpps.model.search.exact.SearchedName;

/**
 * The keys under which names are kept: the key of the exact logic, cut where it is very long, and
 * for an individual the birth date behind it, so that of a thousand people of one name those are
 * read who may be meant.
 *
 * @param logic by which names are compared
 */
record NameKeys(ExactProfile logic) {
  private static final int LONGEST = 180;
  private static final String BORN = "|";

  static KeyKind kind(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public KeyKind organisation(OrganisationName name) {
            return KeyKind.ORGANISATION_NAME;
          }

          @Override
          public KeyKind person(PersonName name) {
            return KeyKind.INDIVIDUAL_NAME;
          }
        });
  }

  /** The key of a name on record. */
  Probe of(SearchedName name) {
    return new Probe(kind(name), cut(logic.key(name)) + birth(name));
  }

  /** What brings every name on record that may match; the logic decides. */
  List<Lookup> lookups(SearchedName query) {
    Retrieval retrieval = logic.retrieval(query);
    String key = cut(retrieval.key());
    return query.match(
        new SearchedName.Cases<>() {
          @Override
          public List<Lookup> organisation(OrganisationName name) {
            return List.of(new Lookup(KeyKind.ORGANISATION_NAME, key, retrieval.prefix()));
          }

          @Override
          public List<Lookup> person(PersonName name) {
            return retrieval.prefix()
                ? List.of(Lookup.begins(KeyKind.INDIVIDUAL_NAME, key))
                : born(key + BORN, name.birth().filter(birth -> logic.comparesBirths()));
          }
        });
  }

  /** Who was born then, and who may have been because no birth is on record. */
  private static List<Lookup> born(String key, Optional<Birth> birth) {
    if (birth.isEmpty()) {
      return List.of(Lookup.begins(KeyKind.INDIVIDUAL_NAME, key));
    }
    Lookup then =
        new Lookup(KeyKind.INDIVIDUAL_NAME, key + birth.get(), birth.get().date().isEmpty());
    return List.of(then, Lookup.equal(KeyKind.INDIVIDUAL_NAME, key));
  }

  private static String birth(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public String organisation(OrganisationName name) {
            return "";
          }

          @Override
          public String person(PersonName name) {
            return BORN + name.birth().map(Birth::toString).orElse("");
          }
        });
  }

  /** What brings all who bear a name, whatever further names and births they have. */
  Lookup bearers(SearchedName name) {
    String key = cut(logic.key(name));
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public Lookup organisation(OrganisationName name) {
            return Lookup.equal(KeyKind.ORGANISATION_NAME, key);
          }

          @Override
          public Lookup person(PersonName name) {
            return Lookup.begins(KeyKind.INDIVIDUAL_NAME, key);
          }
        });
  }

  /** The birth in the key of an individual on record. */
  static Optional<Birth> born(SearchKey key) {
    return Optional.of(key.key().substring(key.key().lastIndexOf(BORN) + 1))
        .filter(birth -> key.kind() == KeyKind.INDIVIDUAL_NAME && !birth.isEmpty())
        .map(Birth::parse);
  }

  /** A longer name is found by its beginning, which brings more than it need. */
  private static String cut(String key) {
    return cut(key, LONGEST);
  }

  static String cut(String key, int longest) {
    if (key.length() <= longest) {
      return key;
    }
    return key.substring(
        0, Character.isHighSurrogate(key.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
