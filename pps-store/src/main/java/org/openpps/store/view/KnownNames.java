package org.openpps.store.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;

/**
 * Names whose rows of similar search stand in the database, so that those of a name that is filed
 * again and again are made once. A cache of the writer's: what is not in it is looked up by the
 * insert. It holds while nobody else has written and nothing was erased.
 */
public final class KnownNames {
  private static final int MOST = 50_000;

  private final Set<SearchedName> names = new HashSet<>();

  /** Names that stand now, too. */
  public void add(Collection<SearchedName> written) {
    if (names.size() + written.size() > MOST) {
      names.clear();
    }
    names.addAll(written);
  }

  /** Knows nothing any more. */
  public void clear() {
    names.clear();
  }

  boolean holds(SearchedName name) {
    return names.contains(name);
  }

  /** The name alone: births have no part in the index of names. */
  static SearchedName of(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public SearchedName organisation(OrganisationName name) {
            return name;
          }

          @Override
          public SearchedName person(PersonName name) {
            return new PersonName(name.family(), name.given(), Optional.empty());
          }
        });
  }
}
