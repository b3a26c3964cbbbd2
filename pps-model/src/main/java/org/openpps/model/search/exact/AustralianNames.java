package org.openpps.model.search.exact;

import java.util.List;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/**
 * {@code au-exact@1}: the search of the Australian PPSR is exact; names are equal after case
 * folding. How punctuation is handled is not published, so that this register publishes its own
 * rule: only the shape of apostrophes, hyphens and blanks makes no difference.
 */
final class AustralianNames {
  private static final String RULE = "PPSA 2009 (Cth), s 171; search of the Australian PPSR [V]";
  private static final Rewrite SHAPES =
      new Rewrite(
          "shapes",
          "Typographic apostrophes and hyphens count as the plain ones; runs of blanks as one.",
          SharedSteps.OUR_RULE,
          AustralianNames::shapes);

  private static final Normaliser STEPS =
      Normaliser.of(SharedSteps.CLEANED, SharedSteps.capitals(RULE), SHAPES);

  static final ExactProfile PROFILE =
      new ExactProfile(
          "au-exact@1",
          "Australia: exact search of the Personal Property Securities Register",
          STEPS,
          OrganisationRule.EQUAL,
          STEPS,
          STEPS,
          new Person(),
          SerialSteps.dashesAndBlanks("search of the Australian PPSR [V]"),
          List.of());

  private AustralianNames() {}

  private static String shapes(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(c -> WordRules.apostrophe(c) ? '\'' : WordRules.hyphen(c) ? '-' : c)
        .forEach(plain::appendCodePoint);
    return WordRules.singleBlanks(plain.toString());
  }

  /** Family name, all given names and date of birth. */
  private static final class Person implements PersonRule {
    @Override
    public Verdict decide(PersonForm query, PersonForm candidate) {
      if (!key(query).equals(key(candidate))) {
        return Verdict.no("Family name or given names differ as compared.");
      }
      if (query.birth().isEmpty() || candidate.birth().isEmpty()) {
        return Verdict.yes(
            "Family name and given names are the same as compared.",
            "No date of birth to compare; a search of the register asks for it.");
      }
      return query.birth().get().agrees(candidate.birth().get())
          ? Verdict.yes("Family name, given names and birth are the same.")
          : Verdict.no("The names are the same, the births differ.");
    }

    @Override
    public String key(PersonForm person) {
      return person.family()
          + "|"
          + person.first().orElse("")
          + person.additional().stream().map(name -> " " + name).reduce("", String::concat);
    }

    @Override
    public Retrieval retrieval(PersonForm query) {
      return new Retrieval(key(query), false);
    }

    @Override
    public boolean comparesBirths() {
      return true;
    }

    @Override
    public String words() {
      return "Family name and all given names must be equal, and the date of birth where both sides"
          + " have one.";
    }
  }
}
