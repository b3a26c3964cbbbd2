package org.openpps.model.search.exact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/**
 * {@code nz-exact@1}: search of the New Zealand PPSR: blanks, apostrophes, the words NZ and The are
 * left out, Ltd is Limited, &amp; is and; an organisation is found by its whole name or by how it
 * begins. One {@code *} may stand for any letters (the register's older form).
 */
final class NewZealandNames {
  private static final String RULE = "search of the New Zealand PPSR [V]";
  private static final int LEAST_BEGINNING = 2;
  private static final Pattern BRACKETED = Pattern.compile("\\( *NZ *\\)");
  private static final Map<String, String> LIMITED = Map.of("LTD", "LIMITED", "LTD.", "LIMITED");
  private static final Rewrite APOSTROPHES =
      new Rewrite("apostrophes", "Apostrophes are removed.", RULE, WordRules::withoutApostrophes);
  private static final Rewrite BLANKS = SharedSteps.from(SharedSteps.BLANKS_GONE, RULE);

  static final ExactProfile PROFILE =
      new ExactProfile(
          "nz-exact@1",
          "New Zealand: search of the Personal Property Securities Register",
          Normaliser.of(
              SharedSteps.CLEANED,
              SharedSteps.capitals(RULE),
              new Rewrite("ampersand", "& is AND.", RULE, text -> text.replace("&", " AND ")),
              APOSTROPHES,
              new Rewrite(
                  "nz-and-the",
                  "The words NZ and THE are removed.",
                  RULE,
                  text -> WordRules.without(unbracketed(text), Set.of("NZ", "THE"))),
              new Rewrite(
                  "limited",
                  "LTD is LIMITED, except as the first word.",
                  RULE,
                  text -> WordRules.replaced(text, LIMITED)),
              BLANKS),
          new Beginning(),
          Normaliser.of(SharedSteps.CLEANED, SharedSteps.capitals(RULE), APOSTROPHES, BLANKS),
          Normaliser.of(SharedSteps.CLEANED, SharedSteps.capitals(RULE), APOSTROPHES, BLANKS),
          new Person(),
          SerialSteps.CANONICAL,
          List.of());

  private NewZealandNames() {}

  /** NZ is mostly written in brackets, which go with it. */
  private static String unbracketed(String text) {
    return BRACKETED.matcher(text).replaceAll(" NZ ");
  }

  /** The whole name, or its beginning of two characters or more. */
  private static final class Beginning implements OrganisationRule {
    @Override
    public Verdict decide(String query, String candidate) {
      if (query.equals(candidate)) {
        return Verdict.yes("Both names are the same as compared.");
      }
      if (star(query).isPresent()) {
        return wildcard(query, candidate)
            ? Verdict.yes("The name on record fits the pattern.")
            : Verdict.no("The name on record does not fit the pattern.");
      }
      return query.length() >= LEAST_BEGINNING && candidate.startsWith(query)
          ? Verdict.yes("The name on record begins with the name searched for.")
          : Verdict.no("The name on record neither equals nor begins with the name searched for.");
    }

    @Override
    public Retrieval retrieval(String query) {
      String beginning = star(query).map(at -> query.substring(0, at)).orElse(query);
      return new Retrieval(beginning, beginning.length() >= LEAST_BEGINNING);
    }

    @Override
    public String words() {
      return "What remains must be equal, or the name on record must begin with it (two characters or"
          + " more). One * stands for any characters.";
    }
  }

  /** First and last name must be equal; one word stands for both where it is the only name. */
  private static final class Person implements PersonRule {
    @Override
    public Verdict decide(PersonForm query, PersonForm candidate) {
      if (!field(query.family(), candidate.family())) {
        return Verdict.no("The last names differ as compared.");
      }
      if (!field(first(query), first(candidate))) {
        return Verdict.no("The first names differ as compared.");
      }
      boolean bothMore = !query.additional().isEmpty() && !candidate.additional().isEmpty();
      return bothMore && !query.additional().equals(candidate.additional())
          ? Verdict.no("The middle names differ as compared.")
          : Verdict.yes("First and last name are the same as compared.");
    }

    @Override
    public String key(PersonForm person) {
      return person.family() + "|" + first(person);
    }

    @Override
    public Retrieval retrieval(PersonForm query) {
      Optional<Integer> inFamily = star(query.family());
      if (inFamily.isPresent()) {
        return new Retrieval(query.family().substring(0, inFamily.get()), true);
      }
      return star(first(query))
          .map(at -> query.family() + "|" + first(query).substring(0, at))
          .map(beginning -> new Retrieval(beginning, true))
          .orElse(new Retrieval(key(query), false));
    }

    @Override
    public String words() {
      return "Last and first name must be equal; middle names where both sides have them. A person"
          + " with one name only has it as first and last. One * stands for any characters. Dates of"
          + " birth are not compared.";
    }

    private static String first(PersonForm person) {
      return person.first().orElse(person.family());
    }

    private static boolean field(String query, String candidate) {
      return query.equals(candidate) || wildcard(query, candidate);
    }
  }

  /** Where the one star stands; one before the third character is none, but a character. */
  private static Optional<Integer> star(String query) {
    return Optional.of(query.indexOf('*')).filter(at -> at >= LEAST_BEGINNING);
  }

  private static boolean wildcard(String query, String candidate) {
    Optional<Integer> star = star(query);
    return star.isPresent()
        && candidate.length() >= query.length() - 1
        && candidate.startsWith(query.substring(0, star.get()))
        && candidate.endsWith(query.substring(star.get() + 1));
  }
}
