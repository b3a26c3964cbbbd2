package org.openpps.model.search.exact;

import java.util.Optional;

/**
 * The name of a natural person.
 *
 * @param family the family name, or the only name
 * @param given all given names in their order
 * @param birth date of birth, or its year alone
 */
public record PersonName(String family, Optional<String> given, Optional<Birth> birth)
    implements SearchedName {
  /** A person without a date of birth; empty given names are none. */
  public static PersonName of(String family, String given) {
    return new PersonName(
        family, Optional.of(given).filter(g -> !g.isBlank()), Optional.<Birth>empty());
  }

  /** The same person, born then. */
  public PersonName born(Birth birth) {
    return new PersonName(family, given, Optional.of(birth));
  }

  @Override
  public String displayName() {
    return given.map(g -> g + " " + family).orElse(family);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.person(this);
  }
}
