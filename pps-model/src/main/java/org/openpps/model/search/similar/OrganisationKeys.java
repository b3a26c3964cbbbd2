package org.openpps.model.search.similar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keys and probes of organisations. Every key but one leaves a word out: whatever happened to one
 * word, the others find the name; the word itself follows, so that a scan can be narrowed by the
 * half of it that is likely to be right.
 */
final class OrganisationKeys {
  private static final int MOST_WORDS = 5;
  private static final int LONG_WORD = 5;
  private static final Halves HALVES =
      new Halves(SimilarKind.ORGANISATION_WORDS, SimilarKind.ORGANISATION_WORDS_REVERSED);

  private final OrganisationForm form;
  private final List<String> telling;

  OrganisationKeys(OrganisationForm form) {
    this.form = form;
    this.telling = telling(form.words());
  }

  /** Names that read the same are one group. */
  String group() {
    return Words.join(form.words());
  }

  List<SimilarKey> keys() {
    Set<SimilarKey> keys = new LinkedHashSet<>();
    keys.add(new SimilarKey(SimilarKind.ORGANISATION_JOINED, String.join("", form.words())));
    keys.add(new SimilarKey(SimilarKind.ORGANISATION_JOINED, form.joined()));
    for (int i = 0; i < telling.size(); i++) {
      String others = others(telling, i);
      for (String word : asReadAndSpelt(telling.get(i))) {
        keys.add(new SimilarKey(SimilarKind.ORGANISATION_WORDS, others + "|" + word));
        if (needsReversed(i)) {
          keys.add(
              new SimilarKey(
                  SimilarKind.ORGANISATION_WORDS_REVERSED, others + "|" + Halves.reversed(word)));
        }
      }
    }
    keys.add(new SimilarKey(SimilarKind.ORGANISATION_SOUND, sound()));
    return List.copyOf(keys);
  }

  List<SimilarProbe> probes() {
    Set<SimilarProbe> probes = new LinkedHashSet<>();
    joined(probes);
    for (int i = 0; i < telling.size(); i++) {
      oneWordWrong(probes, i);
    }
    oneWordMissing(probes);
    oneWordMore(probes);
    writtenTogether(probes);
    probes.add(SimilarProbe.equal(SimilarKind.ORGANISATION_SOUND, sound()));
    return List.copyOf(probes);
  }

  /** QLD is read for QUEENSLAND; a slip in QUEENSLAND is near to what was spelt. */
  private Set<String> asReadAndSpelt(String word) {
    Set<String> both = new LinkedHashSet<>(List.of(word));
    int at = form.words().indexOf(word);
    if (form.words().size() == form.spelt().size()) {
      String spelt = Words.singularWord(form.spelt().get(at));
      if (spelt.length() >= LONG_WORD) {
        both.add(spelt);
      }
    }
    return both;
  }

  private void joined(Set<SimilarProbe> probes) {
    String joined = String.join("", form.words());
    probes.add(SimilarProbe.equal(SimilarKind.ORGANISATION_JOINED, joined));
    probes.add(SimilarProbe.equal(SimilarKind.ORGANISATION_JOINED, form.joined()));
    if (joined.length() > 1) {
      probes.add(SimilarProbe.begins(SimilarKind.ORGANISATION_JOINED, joined));
    }
    for (int size = form.words().size() - 1; size > 0; size--) {
      String leading = String.join("", form.words().subList(0, size));
      probes.add(SimilarProbe.equal(SimilarKind.ORGANISATION_JOINED, leading));
    }
  }

  private void oneWordWrong(Set<SimilarProbe> probes, int i) {
    String others = others(telling, i);
    String word = telling.get(i);
    if (needsReversed(i)) {
      HALVES.probe(probes, others, word);
    } else {
      String half = others + "|" + word.substring(0, word.length() / 2);
      probes.add(SimilarProbe.near(SimilarKind.ORGANISATION_WORDS, half, word));
      probes.add(SimilarProbe.near(SimilarKind.ORGANISATION_WORDS, others + "|", word));
    }
  }

  /** The record has a word that the query has not. */
  private void oneWordMissing(Set<SimilarProbe> probes) {
    probes.add(SimilarProbe.begins(SimilarKind.ORGANISATION_WORDS, sorted(telling) + "|"));
  }

  /** The query has a word that the record has not. */
  private void oneWordMore(Set<SimilarProbe> probes) {
    for (int i = 0; i < telling.size() && telling.size() > 1; i++) {
      List<String> rest = new ArrayList<>(telling);
      rest.remove(i);
      probes.add(equal(rest));
    }
  }

  /** The record has one word where the query has two. */
  private void writtenTogether(Set<SimilarProbe> probes) {
    for (int i = 0; i + 1 < form.words().size(); i++) {
      String together = form.words().get(i) + form.words().get(i + 1);
      probes.add(equal(telling(OrganisationForm.joinedAt(form.words(), i, together))));
    }
  }

  private static SimilarProbe equal(List<String> words) {
    int last = words.size() - 1;
    return SimilarProbe.equal(
        SimilarKind.ORGANISATION_WORDS, others(words, last) + "|" + words.get(last));
  }

  /** Where the other words are one or all common, too many names share them. */
  private boolean needsReversed(int i) {
    return telling.size() <= 2 || othersCommon(i);
  }

  private boolean othersCommon(int i) {
    for (int j = 0; j < telling.size(); j++) {
      if (j != i && !Lexicon.common(telling.get(j))) {
        return false;
      }
    }
    return true;
  }

  /** The words that tell most, in their order: those that are not common, then common ones. */
  private static List<String> telling(List<String> words) {
    Set<String> chosen = new LinkedHashSet<>();
    words.stream().filter(w -> !Lexicon.common(w)).forEach(chosen::add);
    words.stream().filter(Lexicon::common).forEach(chosen::add);
    return chosen.stream().limit(MOST_WORDS).toList();
  }

  private static String others(List<String> words, int without) {
    List<String> others = new ArrayList<>(words);
    others.remove(without);
    return sorted(others);
  }

  private static String sorted(List<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  private String sound() {
    return telling.stream().map(Sound::of).sorted().collect(Collectors.joining(" "));
  }
}
