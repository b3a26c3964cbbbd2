package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/**
 * An organisation's name as likeness reads it.
 *
 * @param words what is left when legal forms and joining words are set aside
 * @param spelt the same as spelt, before plurals, abbreviations and numbers are read
 * @param forms the legal forms
 */
record OrganisationForm(List<String> words, List<String> spelt, Set<String> forms) {
  private static final Rewrite PUNCTUATION =
      new Rewrite(
          "punctuation",
          "Apostrophes are removed (MUSICIAN'S is MUSICIANS), other punctuation is a blank.",
          FirstSteps.OURS,
          Words::unpunctuated);
  private static final Rewrite AND =
      new Rewrite("and", "& and + and AND are left out.", FirstSteps.OURS, Words::withoutAnd);
  private static final Rewrite INITIALS =
      new Rewrite(
          "initials-joined",
          "Single letters in a row are one word: B C is BC.",
          FirstSteps.OURS,
          Words::initials);

  private static final Rewrite FORMS =
      new Rewrite(
          "legal-forms",
          "Legal forms are set aside and compared apart.",
          "legal-forms.txt",
          text -> String.join(" ", Words.split(Words.of(text)).core()));
  private static final Rewrite ABBREVIATIONS =
      new Rewrite(
          "abbreviations",
          "Abbreviations and second spellings are read as the word: INTL is INTERNATIONAL.",
          "abbreviations.txt",
          text -> Words.join(Lexicon.ABBREVIATED.replaced(Words.of(text))));
  private static final Rewrite NUMBERS =
      new Rewrite(
          "number-words",
          "Numbers in words are digits, leading zeros go: TWENTY FIVE is 25, 007 is 7.",
          "number-words.txt",
          Words::numbers);
  private static final Rewrite SINGULAR =
      new Rewrite(
          "plurals",
          "Plurals and possessives are singular: SERVICES is SERVICE.",
          FirstSteps.OURS,
          Words::singular);
  private static final Rewrite NOISE =
      new Rewrite(
          "joining-words",
          "Articles and prepositions are left out: THE, OF, DE.",
          "noise-words.txt",
          Words::withoutNoise);

  private static final Normaliser BEFORE_FORMS =
      Normaliser.of(FirstSteps.CLEANED, FirstSteps.LATIN, PUNCTUATION, AND, INITIALS);

  /** All steps, in their order. */
  static final Normaliser STEPS =
      Normaliser.of(
          FirstSteps.CLEANED,
          FirstSteps.LATIN,
          PUNCTUATION,
          AND,
          INITIALS,
          FORMS,
          NOISE,
          SINGULAR,
          ABBREVIATIONS,
          NUMBERS);

  private static final Normaliser SPELT = Normaliser.of(NOISE);
  private static final Normaliser READ = Normaliser.of(SINGULAR, ABBREVIATIONS, NUMBERS);

  OrganisationForm {
    words = List.copyOf(words);
    spelt = List.copyOf(spelt);
    forms = Set.copyOf(forms);
  }

  /** Reads a name. */
  static OrganisationForm of(String name) {
    Words.Split split = Words.split(Words.of(BEFORE_FORMS.apply(name)));
    String spelt = SPELT.apply(String.join(" ", split.core()));
    return new OrganisationForm(
        Words.of(READ.apply(spelt)), Words.of(spelt), new TreeSet<>(split.forms()));
  }

  /** All words run together, as spelt. */
  String joined() {
    return String.join("", spelt);
  }

  /** How much a word tells: a common one tells less. */
  static double weight(String word) {
    return Lexicon.common(word) ? 0.35 : 1;
  }

  /** The same name with every word as spelt. */
  OrganisationForm asSpelt() {
    return new OrganisationForm(spelt, spelt, forms);
  }

  /** The words with one word in place of the two that stand at this place and the next. */
  static List<String> joinedAt(List<String> words, int at, String joined) {
    List<String> result = new ArrayList<>(words);
    result.set(at, joined);
    result.remove(at + 1);
    return result;
  }
}
