package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpps.model.search.text.WordFile;

/** The lists that likeness rests on, each a resource file that names its source. */
public final class Lexicon {
  private static final WordFile LEGAL_FORMS = file("legal-forms.txt");
  private static final WordFile ABBREVIATIONS = file("abbreviations.txt");
  private static final WordFile NUMBERS = file("number-words.txt");
  private static final WordFile NOISE = file("noise-words.txt");
  private static final WordFile COMMON = file("common-words.txt");
  private static final WordFile PARTICLES = file("name-particles.txt");
  private static final WordFile TITLES = file("person-titles.txt");
  private static final WordFile NICKNAMES = file("nicknames.txt");
  private static final WordFile MAKERS = file("makers.txt");

  static final Phrases FORMS_ANYWHERE = new Phrases();
  static final Phrases FORMS_AT_THE_END = new Phrases();
  static final Phrases ABBREVIATED = Phrases.ofSingular(ABBREVIATIONS);
  static final Phrases NUMBER_WORDS = Phrases.of(NUMBERS);
  static final Phrases MAKER_NAMES = Phrases.of(MAKERS);
  static final Set<String> NOISE_WORDS = Set.copyOf(NOISE.lines());
  static final Set<String> COMMON_WORDS = Set.copyOf(COMMON.lines());
  static final Set<String> PARTICLE_WORDS = Set.copyOf(PARTICLES.lines());
  static final Set<String> TITLE_WORDS = Set.copyOf(TITLES.lines());
  private static final Map<String, List<Integer>> GROUPS = groups();

  static {
    for (String line : LEGAL_FORMS.lines()) {
      boolean end = line.startsWith("end ");
      String form = end ? line.substring(4) : line;
      FORMS_AT_THE_END.add(form);
      if (!end) {
        FORMS_ANYWHERE.add(form);
      }
    }
  }

  private Lexicon() {}

  /** Every list, for whoever publishes them. */
  public static List<WordFile> files() {
    return List.of(
        LEGAL_FORMS, ABBREVIATIONS, NUMBERS, NOISE, COMMON, PARTICLES, TITLES, NICKNAMES, MAKERS);
  }

  /** Whether a great many organisations have this word in their names, as spelt or as read. */
  static boolean common(String word) {
    if (COMMON_WORDS.contains(word)) {
      return true;
    }
    List<String> read = ABBREVIATED.replaced(List.of(Words.singularWord(word)));
    return COMMON_WORDS.contains(read.get(0));
  }

  /** The groups of given names that this one belongs to; empty for a name without a nickname. */
  static List<Integer> nicknameGroups(String given) {
    return GROUPS.getOrDefault(given, List.of());
  }

  /** Whether one of the two names stands for the other. */
  static boolean nicknames(String one, String other) {
    List<Integer> groups = nicknameGroups(one);
    return !groups.isEmpty() && nicknameGroups(other).stream().anyMatch(groups::contains);
  }

  private static Map<String, List<Integer>> groups() {
    Map<String, List<Integer>> groups = new HashMap<>();
    for (int group = 0; group < NICKNAMES.lines().size(); group++) {
      Set<String> seen = new HashSet<>();
      for (String name : NICKNAMES.lines().get(group).split(" ")) {
        if (seen.add(name)) {
          groups.computeIfAbsent(name, n -> new ArrayList<>()).add(group);
        }
      }
    }
    return groups;
  }

  private static WordFile file(String name) {
    return WordFile.of(Lexicon.class, name);
  }
}
