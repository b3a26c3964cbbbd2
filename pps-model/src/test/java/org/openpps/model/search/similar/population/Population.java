package org.openpps.model.search.similar.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;

/**
 * Names as a register has them, from a seed: a few very common ones, a long tail, organisations
 * that are made of common words alone, numbered companies, double surnames, people with one name.
 */
public final class Population {
  private final Random random;
  private final Vocabulary words;

  /** The same names for the same seed. */
  public Population(long seed) {
    random = new Random(seed);
    words = new Vocabulary(random);
  }

  /** So many organisations. */
  public List<OrganisationName> organisations(int count) {
    List<OrganisationName> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(organisation());
    }
    return names;
  }

  /** So many persons. */
  public List<PersonName> persons(int count) {
    List<PersonName> persons = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      persons.add(person());
    }
    return persons;
  }

  /** So many serial numbers, of makers that number in a row and of makers that do not. */
  public List<String> serials(int count) {
    List<String> serials = new ArrayList<>(count);
    int running = 100_000;
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(4);
      running += 1 + random.nextInt(40);
      serials.add(
          switch (kind) {
            case 0 -> letters("BCDFGHJKLMNPQRSTVWXYZ0123456789", 7);
            case 1 ->
                "CZJ" + letters("0123456789", 1) + letters("BCDFGHJKLMNPQRSTVWXYZ0123456789", 6);
            case 2 -> "VMC" + letters("ABCDEFGH", 1) + "%08d".formatted(running * 7L % 100_000_000);
            default -> letters("ABCDEFGHJKLMNPRSTUVWXYZ0123456789", 17);
          });
    }
    return serials;
  }

  private OrganisationName organisation() {
    String core =
        switch (random.nextInt(10)) {
          case 0, 1 -> frequent(words.surnames) + " " + trade();
          case 2 -> frequent(words.surnames) + " & " + frequent(words.surnames) + " " + trade();
          case 3 -> thing() + " " + thing() + " " + trade();
          case 4 -> frequent(Vocabulary.PLACES) + " " + twoTrades();
          case 5 -> frequent(Vocabulary.PLACES) + " " + thing() + " " + trade();
          case 6 -> invented() + " " + trade();
          case 7 -> invented();
          case 8 -> invented() + " " + frequent(Vocabulary.PLACES) + " " + twoTrades();
          default ->
              random.nextInt(3) == 0
                  ? letters("0123456789", 7) + " BC"
                  : frequent(words.surnames) + " " + thing() + " " + trade();
        };
    String form = Vocabulary.pick(Vocabulary.FORMS, random);
    return new OrganisationName(form.isEmpty() ? core : core + " " + form);
  }

  private PersonName person() {
    String family = frequent(words.surnames);
    int kind = random.nextInt(100);
    if (kind < 4) {
      family = family + "-" + frequent(words.surnames);
    } else if (kind < 6) {
      family = "van der " + family;
    }
    String given = frequent(Vocabulary.GIVEN);
    if (random.nextInt(10) < 6) {
      given = given + " " + frequent(Vocabulary.GIVEN);
    }
    LocalDate birth = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(28_000));
    return new PersonName(
        family, kind == 99 ? Optional.empty() : Optional.of(given), Optional.of(Birth.on(birth)));
  }

  private String trade() {
    return frequent(Vocabulary.TRADES);
  }

  private String twoTrades() {
    String one = trade();
    String other = trade();
    return one.equals(other) ? one : one + " " + other;
  }

  private String thing() {
    return Vocabulary.pick(Vocabulary.THINGS, random);
  }

  private String invented() {
    return Vocabulary.pick(words.invented, random);
  }

  private String frequent(List<String> from) {
    return Vocabulary.frequent(from, random);
  }

  private String letters(String from, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(from.charAt(random.nextInt(from.length())));
    }
    return letters.toString();
  }
}
