package org.openpps.model.search.exact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;
import org.openpps.model.search.text.WordFile;

/**
 * {@code ca-bc-exact@1}: what the Personal Property Registry of British Columbia calls EXACT, from
 * its open-source search functions. Its known fault of cutting a name where the letters INC or LTD
 * occur (PRINCE …) is not copied: designations are whole words here.
 */
final class BritishColumbianNames {
  private static final String RULE = "BC Personal Property Registry, search functions [V]";
  private static final WordFile DESIGNATIONS =
      WordFile.of(BritishColumbianNames.class, "bc-designations.txt");
  private static final WordFile PERSON_WORDS =
      WordFile.of(BritishColumbianNames.class, "bc-person-words.txt");
  private static final Set<String> DESIGNATION_SET = Set.copyOf(DESIGNATIONS.lines());
  private static final Set<String> PERSON_WORD_SET = Set.copyOf(PERSON_WORDS.lines());

  private static final Rewrite PUNCTUATION =
      new Rewrite(
          "punctuation", "Punctuation is removed, & with it.", RULE, WordRules::withoutPunctuation);

  static final ExactProfile PROFILE =
      new ExactProfile(
          "ca-bc-exact@1",
          "British Columbia: EXACT matches of the Personal Property Registry",
          Normaliser.of(
              SharedSteps.CLEANED,
              SharedSteps.capitals(RULE),
              PUNCTUATION,
              new Rewrite(
                  "designations",
                  "The designation words are removed, as whole words and with or without accents.",
                  RULE + "; whole words [J]",
                  BritishColumbianNames::withoutDesignations),
              SharedSteps.from(SharedSteps.BLANKS_GONE, RULE)),
          OrganisationRule.EQUAL,
          Normaliser.of(
              SharedSteps.CLEANED,
              SharedSteps.capitals(RULE),
              new Rewrite(
                  "non-words", "Punctuation is a blank.", RULE, BritishColumbianNames::blanked),
              new Rewrite(
                  "person-words",
                  "Titles and particles are removed, if another word remains.",
                  RULE,
                  text -> WordRules.without(text, PERSON_WORD_SET)),
              SharedSteps.from(SharedSteps.BLANKS_GONE, RULE),
              new Rewrite(
                  "repeated-letters",
                  "A letter that is repeated counts once.",
                  RULE,
                  WordRules::collapsed)),
          Normaliser.of(SharedSteps.CLEANED, SharedSteps.capitals(RULE), PUNCTUATION),
          new Person(),
          SerialSteps.alphanumeric(RULE),
          List.of(DESIGNATIONS, PERSON_WORDS));

  private BritishColumbianNames() {}

  private static String withoutDesignations(String text) {
    StringBuilder kept = new StringBuilder();
    String marked = " " + WordRules.without(marked(text), DESIGNATION_SET) + " ";
    for (String word : WordRules.words(marked)) {
      kept.append(' ').append(word);
    }
    return WordRules.singleBlanks(kept.toString());
  }

  /** LTÉE is LTEE for this step; every other word keeps its accents. */
  private static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    for (String word : WordRules.words(text)) {
      String plain = Folding.base(word);
      marked.append(' ').append(DESIGNATION_SET.contains(plain) ? plain : word);
    }
    return marked.toString();
  }

  private static String blanked(String text) {
    StringBuilder blanked = new StringBuilder();
    text.codePoints().map(c -> Folding.punctuation(c) ? ' ' : c).forEach(blanked::appendCodePoint);
    return WordRules.singleBlanks(blanked.toString());
  }

  /** Last key equal; first name equal or an initial; a middle name of the same first letter. */
  private static final class Person implements PersonRule {
    @Override
    public Verdict decide(PersonForm query, PersonForm candidate) {
      if (!query.family().equals(candidate.family())) {
        return Verdict.no("The keys of the surnames differ.");
      }
      if (!first(query.first(), candidate.first())) {
        return Verdict.no("The first names differ, and neither is an initial.");
      }
      boolean middle =
          query.additional().isEmpty()
              || candidate.additional().isEmpty()
              || initial(query.additional().get(0)).equals(initial(candidate.additional().get(0)));
      return middle
          ? Verdict.yes("Surname key and first name agree, and no middle name contradicts.")
          : Verdict.no("The middle names begin with different letters.");
    }

    @Override
    public String key(PersonForm person) {
      return person.family() + "|" + person.first().map(Person::initial).orElse("");
    }

    @Override
    public Retrieval retrieval(PersonForm query) {
      return new Retrieval(key(query), false);
    }

    @Override
    public String words() {
      return "The surname's key must be equal, the first name equal or an initial of the other;"
          + " middle names, where both have one, must begin with the same letter. Dates of birth are"
          + " not compared.";
    }

    private static boolean first(Optional<String> one, Optional<String> other) {
      if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() && other.isEmpty();
      }
      boolean anInitial =
          one.get().equals(initial(one.get())) || other.get().equals(initial(other.get()));
      return one.equals(other) || anInitial && initial(one.get()).equals(initial(other.get()));
    }

    private static String initial(String name) {
      return name.substring(0, name.offsetByCodePoints(0, 1));
    }
  }
}
