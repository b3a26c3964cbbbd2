package org.openpps.model.search.similar.population;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.openpps.model.search.exact.OrganisationName;

/** What searchers get wrong about an organisation's name. */
public enum OrganisationError {
  /** Nothing. */
  EXACT {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      return Optional.of(words);
    }
  },
  /** One slip of the keyboard in a word of five letters or more. */
  ONE_TYPO {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      List<Integer> longOnes = longerThan(words, 4);
      if (longOnes.isEmpty()) {
        return Optional.empty();
      }
      int at = Vocabulary.pick(longOnes, random);
      return Optional.of(with(words, at, Slip.in(words.get(at), random)));
    }
  },
  /** Two words changed over. */
  WORDS_SWAPPED {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      if (words.size() < 2) {
        return Optional.empty();
      }
      List<String> swapped = new ArrayList<>(words);
      int at = random.nextInt(words.size() - 1);
      Collections.swap(swapped, at, at + 1);
      return Optional.of(swapped);
    }
  },
  /** One word of three or more left out; what is left is more than words that everybody has. */
  WORD_MISSING {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      return withoutOne(words, random).filter(OrganisationError::telling);
    }
  },
  /**
   * One word of three or more left out, and words that everybody has are left: more than fifty
   * names are as good an answer.
   */
  TELLING_WORD_MISSING {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      return withoutOne(words, random).filter(left -> !telling(left));
    }
  },
  /** The first two words of four or more. */
  LEADING_WORDS {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      return words.size() < 4 ? Optional.empty() : Optional.of(words.subList(0, 2));
    }
  },
  /** A word that the name has not. */
  WORD_MORE {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      List<String> more = new ArrayList<>(words);
      more.add(Vocabulary.frequent(Vocabulary.PLACES, random));
      return Optional.of(more);
    }
  },
  /** Another legal form: what changes is beside the words. */
  OTHER_FORM {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      return Optional.of(words);
    }

    @Override
    String form(String given, Random random) {
      return given.isEmpty() ? "Limited" : given.startsWith("Pty") ? "Inc" : "Pty Ltd";
    }
  },
  /** Two words written as one. */
  WRITTEN_TOGETHER {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      if (words.size() < 2) {
        return Optional.empty();
      }
      int at = random.nextInt(words.size() - 1);
      List<String> together = with(words, at, words.get(at) + words.get(at + 1));
      together.remove(at + 1);
      return Optional.of(together);
    }
  },
  /** A plural for a singular or the reverse. */
  PLURAL {
    @Override
    Optional<List<String>> change(List<String> words, Random random) {
      int at = random.nextInt(words.size());
      String word = words.get(at);
      if (word.length() < 5 || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
        return Optional.empty();
      }
      String other = word.endsWith("s") ? word.substring(0, word.length() - 1) : word + "s";
      return Optional.of(with(words, at, other));
    }
  };

  private static final Set<String> FORM_WORDS =
      Set.of("pty", "pty.", "ltd", "ltd.", "limited", "inc", "llc");

  private static Optional<List<String>> withoutOne(List<String> words, Random random) {
    if (words.size() < 3) {
      return Optional.empty();
    }
    List<String> fewer = new ArrayList<>(words);
    fewer.remove(random.nextInt(words.size()));
    return Optional.of(fewer);
  }

  private static boolean telling(List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                !Vocabulary.TRADES.contains(word)
                    && !Vocabulary.PLACES.contains(word)
                    && !Vocabulary.THINGS.contains(word)
                    && !Vocabulary.SURNAMES_IN_FRONT.contains(word));
  }

  abstract Optional<List<String>> change(List<String> words, Random random);

  String form(String given, Random random) {
    return given;
  }

  /** The name as somebody in error types it; empty where the error cannot be made. */
  public Optional<OrganisationName> in(OrganisationName name, Random random) {
    List<String> words = new ArrayList<>();
    List<String> form = new ArrayList<>();
    for (String word : name.name().replace("& ", "").split(" ")) {
      (FORM_WORDS.contains(word.toLowerCase(Locale.ROOT)) ? form : words).add(word);
    }
    return change(words, random)
        .map(changed -> String.join(" ", changed) + " " + form(String.join(" ", form), random))
        .map(text -> new OrganisationName(text.strip()));
  }

  private static List<Integer> longerThan(List<String> words, int length) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean number = words.get(i).chars().anyMatch(Character::isDigit);
      if (words.get(i).length() > length && !number) {
        places.add(i);
      }
    }
    return places;
  }

  private static List<String> with(List<String> words, int at, String word) {
    List<String> changed = new ArrayList<>(Arrays.asList(words.toArray(new String[0])));
    changed.set(at, word);
    return changed;
  }
}
