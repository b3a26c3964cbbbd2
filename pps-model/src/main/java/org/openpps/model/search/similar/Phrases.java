package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpps.model.search.text.WordFile;

/** A list of words and phrases with what each is read as; the longest phrase wins. */
final class Phrases {
  private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();

  private record Phrase(List<String> words, String canonical) {}

  /** Reads lines {@code WORD=FORM|FORM}. */
  static Phrases of(WordFile file) {
    Phrases phrases = new Phrases();
    file.lines().forEach(phrases::add);
    return phrases;
  }

  /** The same for texts whose plurals have been made singular before. */
  static Phrases ofSingular(WordFile file) {
    Phrases phrases = new Phrases();
    for (String line : file.lines()) {
      String singular = line.replace("=", " = ").replace("|", " | ");
      phrases.add(Words.singular(singular).replace(" = ", "=").replace(" | ", "|"));
    }
    return phrases;
  }

  void add(String line) {
    String[] sides = line.split("=");
    put(sides[0], sides[0]);
    if (sides.length > 1) {
      Arrays.stream(sides[1].split("\\|")).forEach(form -> put(form, sides[0]));
    }
  }

  private void put(String form, String canonical) {
    List<String> words = List.of(form.split(" "));
    List<Phrase> same = byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>());
    same.add(new Phrase(words, canonical));
    same.sort((a, b) -> b.words().size() - a.words().size());
  }

  /** The words with each phrase replaced by what it is read as. */
  List<String> replaced(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      Phrase phrase = at(words, i);
      if (phrase == null) {
        result.add(words.get(i));
        i++;
      } else {
        result.add(phrase.canonical());
        i += phrase.words().size();
      }
    }
    return result;
  }

  /** How many words the longest phrase at this place has, 0 if there is none. */
  int lengthAt(List<String> words, int at) {
    Phrase phrase = at(words, at);
    return phrase == null ? 0 : phrase.words().size();
  }

  /** What the words of the phrase at this place are read as. */
  String canonicalAt(List<String> words, int at) {
    return at(words, at).canonical();
  }

  private Phrase at(List<String> words, int at) {
    for (Phrase phrase : byFirstWord.getOrDefault(words.get(at), List.of())) {
      int end = at + phrase.words().size();
      if (end <= words.size() && words.subList(at, end).equals(phrase.words())) {
        return phrase;
      }
    }
    return null;
  }
}
