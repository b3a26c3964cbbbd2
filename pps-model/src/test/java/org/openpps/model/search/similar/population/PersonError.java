package org.openpps.model.search.similar.population;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.openpps.model.search.exact.PersonName;

/** What searchers get wrong about a person's name; all know the birth. */
public enum PersonError {
  /** Nothing. */
  EXACT {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return Optional.of(name);
    }
  },
  /** One slip in the family name. */
  TYPO_IN_FAMILY {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return name.family().length() < 5
          ? Optional.empty()
          : Optional.of(named(name, Slip.in(name.family(), random), given));
    }
  },
  /** One slip in the first given name. */
  TYPO_IN_GIVEN {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      String first = given.split(" ")[0];
      return first.length() < 4
          ? Optional.empty()
          : Optional.of(
              named(name, name.family(), Slip.in(first, random) + given.substring(first.length())));
    }
  },
  /** Family and given names changed over. */
  TRANSPOSED {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return Optional.of(named(name, given.split(" ")[0], name.family()));
    }
  },
  /** A nickname. */
  NICKNAME {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return Optional.ofNullable(NICKNAMES.get(given.split(" ")[0]))
          .map(nick -> named(name, name.family(), nick));
    }
  },
  /** An initial for the first name. */
  INITIAL {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return Optional.of(named(name, name.family(), given.substring(0, 1)));
    }
  },
  /** The middle name left out. */
  MIDDLE_MISSING {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return given.contains(" ")
          ? Optional.of(named(name, name.family(), given.split(" ")[0]))
          : Optional.empty();
    }
  },
  /** One half of a double surname. */
  HALF_OF_SURNAME {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      String[] halves = name.family().split("-");
      return halves.length < 2
          ? Optional.empty()
          : Optional.of(named(name, halves[random.nextInt(2)], given));
    }
  },
  /** A very common family name, with a slip in the given name. */
  COMMON_NAME {
    @Override
    Optional<PersonName> change(PersonName name, String given, Random random) {
      return Vocabulary.SURNAMES_IN_FRONT.indexOf(name.family()) >= 0
              && Vocabulary.SURNAMES_IN_FRONT.indexOf(name.family()) < 5
          ? TYPO_IN_GIVEN.change(name, given, random)
          : Optional.empty();
    }
  };

  private static final Map<String, String> NICKNAMES =
      Map.ofEntries(
          Map.entry("John", "Jack"),
          Map.entry("David", "Dave"),
          Map.entry("Michael", "Mick"),
          Map.entry("Peter", "Pete"),
          Map.entry("Robert", "Bob"),
          Map.entry("James", "Jim"),
          Map.entry("William", "Bill"),
          Map.entry("Andrew", "Drew"),
          Map.entry("Richard", "Dick"),
          Map.entry("Anthony", "Tony"),
          Map.entry("Margaret", "Peggy"),
          Map.entry("Elizabeth", "Liz"),
          Map.entry("Susan", "Sue"),
          Map.entry("Giuseppe", "Beppe"),
          Map.entry("Johannes", "Hans"),
          Map.entry("Dmitri", "Dima"));

  abstract Optional<PersonName> change(PersonName name, String given, Random random);

  /** The person as somebody in error types the name; empty where the error cannot be made. */
  public Optional<PersonName> in(PersonName name, Random random) {
    return name.given().flatMap(given -> change(name, given, random));
  }

  private static PersonName named(PersonName name, String family, String given) {
    return new PersonName(family, Optional.of(given), name.birth());
  }

  /** Every class of error. */
  public static List<PersonError> all() {
    return List.of(values());
  }
}
