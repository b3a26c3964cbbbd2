package org.openpps.model.search.exact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;
import org.openpps.model.search.text.WordFile;

/**
 * {@code custody-exact@2}: this project's own rule for a private register: the same letters and
 * digits in the same order, whatever their case, accents, script, blanks and punctuation; the
 * spellings of a legal form are one, but the form itself counts.
 */
final class CustodyNames {
  private static final WordFile FORMS = WordFile.of(CustodyNames.class, "custody-legal-forms.txt");
  private static final Map<String, String> LONG_FORMS =
      FORMS.lines().stream()
          .map(line -> line.split("="))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));

  private static final Rewrite LETTERS =
      new Rewrite(
          "latin-capitals",
          "Latin capitals without accents; other scripts by the table of transliteration.",
          SharedSteps.OUR_RULE,
          Folding::latin);
  private static final Rewrite PUNCTUATION =
      new Rewrite(
          "punctuation",
          "Punctuation is removed.",
          SharedSteps.OUR_RULE,
          WordRules::withoutPunctuation);

  static final ExactProfile PROFILE =
      new ExactProfile(
          "custody-exact@2",
          "Custody: this project's own rule for a private register",
          Normaliser.of(
              SharedSteps.CLEANED,
              LETTERS,
              new Rewrite(
                  "ampersand",
                  "& is AND.",
                  SharedSteps.OUR_RULE,
                  text -> text.replace("&", " AND ")),
              PUNCTUATION,
              new Rewrite(
                  "legal-forms",
                  "Short spellings of legal forms are long: LTD is LIMITED.",
                  "Corporations Act 2001 (Cth), s 149 [K]; register rule [J]",
                  text -> WordRules.replaced(text, LONG_FORMS)),
              SharedSteps.BLANKS_GONE),
          OrganisationRule.EQUAL,
          joined(),
          joined(),
          new Person(),
          SerialSteps.CANONICAL,
          List.of(FORMS));

  private CustodyNames() {}

  private static Normaliser joined() {
    return Normaliser.of(SharedSteps.CLEANED, LETTERS, PUNCTUATION, SharedSteps.BLANKS_GONE);
  }

  /** Family and first name; other given names and the birth where both sides have them. */
  private static final class Person implements PersonRule {
    @Override
    public Verdict decide(PersonForm query, PersonForm candidate) {
      if (!key(query).equals(key(candidate))) {
        return Verdict.no("Family name or first name differs as compared.");
      }
      int both = Math.min(query.additional().size(), candidate.additional().size());
      if (!query.additional().subList(0, both).equals(candidate.additional().subList(0, both))) {
        return Verdict.no("The other given names differ.");
      }
      if (query.additional().size() > both) {
        return Verdict.no("A given name that is searched for is not on record.");
      }
      Optional<Boolean> born = query.birth().flatMap(q -> candidate.birth().map(c -> q.agrees(c)));
      return born.orElse(true)
          ? Verdict.yes("Family name and given names agree as compared, and no birth contradicts.")
          : Verdict.no("The names agree, the births differ.");
    }

    @Override
    public String key(PersonForm person) {
      return person.family() + "|" + person.first().orElse("");
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
      return "Family name and first given name must be equal. Other given names that are not searched"
          + " for may be anything; those searched for must be on record. Births must agree where both"
          + " sides have one.";
    }
  }
}
