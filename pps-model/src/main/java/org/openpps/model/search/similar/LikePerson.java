package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/**
 * A person as likeness reads one.
 *
 * @param parts the family name's words without particles; at least one
 * @param particles its particles
 * @param whole the family name in one piece, particles and all
 * @param given the given names, titles left out
 * @param birth when born
 */
record LikePerson(
    List<String> parts,
    List<String> particles,
    String whole,
    List<String> given,
    Optional<Birth> birth) {
  private static final Rewrite PUNCTUATION =
      new Rewrite(
          "punctuation",
          "Apostrophes are removed (O'BRIEN is OBRIEN), other punctuation is a blank.",
          FirstSteps.OURS,
          Words::unpunctuated);
  private static final Rewrite TITLES =
      new Rewrite(
          "titles",
          "Titles are left out, if another word remains.",
          "person-titles.txt",
          text ->
              Words.join(
                  Words.of(text).stream().filter(w -> !Lexicon.TITLE_WORDS.contains(w)).toList()));
  private static final Rewrite SCOTTISH =
      new Rewrite(
          "mac-and-o",
          "MAC, MC and O are written together with what follows; MAC is MC.",
          FirstSteps.OURS,
          LikePerson::scottish);

  /** The steps for family names. */
  static final Normaliser FAMILY =
      Normaliser.of(FirstSteps.CLEANED, FirstSteps.LATIN, PUNCTUATION, TITLES, SCOTTISH);

  /** The steps for given names. */
  static final Normaliser GIVEN =
      Normaliser.of(FirstSteps.CLEANED, FirstSteps.LATIN, PUNCTUATION, TITLES);

  LikePerson {
    parts = List.copyOf(parts);
    particles = List.copyOf(particles);
    given = List.copyOf(given);
  }

  static LikePerson of(PersonName name) {
    List<String> words = Words.of(FAMILY.apply(name.family()));
    List<String> parts = words.stream().filter(w -> !Lexicon.PARTICLE_WORDS.contains(w)).toList();
    List<String> particles = words.stream().filter(Lexicon.PARTICLE_WORDS::contains).toList();
    return new LikePerson(
        parts.isEmpty() ? (words.isEmpty() ? List.of("") : words) : parts,
        parts.isEmpty() ? List.of() : particles,
        String.join("", words),
        name.given().map(g -> Words.of(GIVEN.apply(g))).orElse(List.of()),
        name.birth());
  }

  /** The family name in one piece, without particles. */
  String family() {
    return String.join("", parts);
  }

  Optional<String> first() {
    return given.stream().findFirst();
  }

  List<String> middle() {
    return given.stream().skip(1).toList();
  }

  /**
   * The same person with family name and given names changed over: the first given name alone or
   * all of them may be the family name.
   */
  List<LikePerson> turned() {
    if (given.isEmpty()) {
      return List.of();
    }
    LikePerson byFirst = turned(given.subList(0, 1), middle());
    return given.size() == 1 ? List.of(byFirst) : List.of(byFirst, turned(given, List.of()));
  }

  private LikePerson turned(List<String> family, List<String> rest) {
    List<String> names = new ArrayList<>(particles);
    names.addAll(parts);
    names.addAll(rest);
    return new LikePerson(family, List.of(), String.join("", family), names, birth);
  }

  private static String scottish(String text) {
    List<String> words = new ArrayList<>(Words.of(text));
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.get(i);
      if (word.equals("MAC") || word.equals("MC") || word.equals("O")) {
        words.set(i, word + words.get(i + 1));
        words.remove(i + 1);
      }
    }
    words.replaceAll(w -> w.startsWith("MAC") && w.length() > 5 ? "MC" + w.substring(3) : w);
    return Words.join(words);
  }
}
