package org.openpps.model.search.exact;

import java.util.List;
import java.util.Optional;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;
import org.openpps.model.search.text.WordFile;

/**
 * {@code us-iaca-503@1}: the standard search logic of filing offices in the United States, IACA
 * Model Administrative Rules, rule 503 (texts of Texas, North Carolina and Utah). A registration is
 * safe where this logic finds it under the debtor's correct name (UCC 9-506(c)).
 */
final class IacaNames {
  private static final String RULE = "IACA Model Administrative Rules, rule 503";
  private static final WordFile NOISE = WordFile.of(IacaNames.class, "iaca-noise-words.txt");

  /** Accents and scripts: {@code É} is {@code E}; a letter with no base from A to Z is dropped. */
  private static final Rewrite LETTERS =
      new Rewrite(
          "letters-and-digits",
          "Everything but 0-9 and A-Z is dropped; an accented letter counts as its base letter.",
          RULE + " [V]; accents by base letter [J]",
          IacaNames::letters);

  private static final Rewrite CASE =
      new Rewrite(
          "capitals",
          "No distinction of capitals and small letters.",
          RULE + " [V]",
          Folding::base);

  static final ExactProfile PROFILE =
      new ExactProfile(
          "us-iaca-503@1",
          "United States: filing offices that follow IACA's model rule 503",
          Normaliser.of(
              SharedSteps.CLEANED,
              CASE,
              new Rewrite(
                  "ampersand", "& is AND.", RULE + " [V]", text -> text.replace("&", " AND ")),
              LETTERS,
              new Rewrite(
                  "noise-words-at-the-end",
                  "Noise words at the end are dropped, again and again, while something remains.",
                  RULE + " [V]; the list [K]; the repetition [J]",
                  text -> WordRules.withoutEnding(text, NOISE.lines())),
              new Rewrite(
                  "leading-the",
                  "The word THE at the beginning is dropped.",
                  RULE + " [V]",
                  text -> WordRules.withoutLeading(text, "THE")),
              SharedSteps.from(SharedSteps.BLANKS_GONE, RULE + " [V]")),
          OrganisationRule.EQUAL,
          joined(),
          joined(),
          new Person(),
          SerialSteps.CANONICAL,
          List.of(NOISE));

  private IacaNames() {}

  private static Normaliser joined() {
    return Normaliser.of(
        SharedSteps.CLEANED,
        CASE,
        LETTERS,
        SharedSteps.from(SharedSteps.BLANKS_GONE, RULE + " [V]"));
  }

  private static String letters(String text) {
    return WordRules.onlyPlain(WordRules.withoutPunctuation(Folding.base(text)));
  }

  /**
   * Surname equal; in given names an initial equals every name that begins with it, both ways; what
   * the query leaves out among the additional names equals anything.
   */
  private static final class Person implements PersonRule {
    @Override
    public Verdict decide(PersonForm query, PersonForm candidate) {
      if (!query.family().equals(candidate.family())) {
        return Verdict.no("The surnames differ as compared.");
      }
      if (!same(query.first(), candidate.first())) {
        return Verdict.no("The first names differ, and neither is the initial of the other.");
      }
      for (int i = 0; i < query.additional().size(); i++) {
        if (i >= candidate.additional().size()) {
          return Verdict.no("The additional name searched for is not on record.");
        }
        if (!same(query.additional().get(i), candidate.additional().get(i))) {
          return Verdict.no("The additional names differ, and neither is an initial.");
        }
      }
      return query.additional().size() < candidate.additional().size()
          ? Verdict.yes(
              "Surname and first name agree.",
              "An additional name that is not searched for may be anything.")
          : Verdict.yes("Surname and given names agree, an initial for every name it begins.");
    }

    @Override
    public String key(PersonForm person) {
      return person.family() + "|" + person.first().map(f -> f.substring(0, 1)).orElse("");
    }

    @Override
    public Retrieval retrieval(PersonForm query) {
      return new Retrieval(key(query), false);
    }

    @Override
    public String words() {
      return "The surname must be equal. In the first and in additional names an initial equals every"
          + " name that begins with it, both ways. Additional names that are not searched for may be"
          + " anything; those searched for must be on record. Dates of birth are not compared.";
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
      return one.isPresent() && other.isPresent()
          ? same(one.get(), other.get())
          : one.isEmpty() && other.isEmpty();
    }

    private static boolean same(String one, String other) {
      return one.equals(other)
          || one.length() == 1 && other.startsWith(one)
          || other.length() == 1 && one.startsWith(other);
    }
  }
}
