package org.openpps.model.search.similar;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys and probes of persons. Family and first given name are kept in both orders, so that a slip
 * in one is found by the other, and names changed over find each other by equality.
 */
final class PersonKeys {
  private static final Halves HALVES =
      new Halves(SimilarKind.PERSON_NAMES, SimilarKind.PERSON_NAMES_REVERSED);

  private final LikePerson person;
  private final String family;
  private final String first;

  PersonKeys(LikePerson person) {
    this.person = person;
    this.family = person.family();
    this.first = person.first().orElse("");
  }

  /** Persons whose family and first name read the same are one group. */
  String group() {
    return person.whole() + "|" + first;
  }

  List<SimilarKey> keys() {
    Set<SimilarKey> keys = new LinkedHashSet<>();
    both(keys, family, first);
    keys.add(
        new SimilarKey(SimilarKind.PERSON_NAMES_REVERSED, family + "|" + Halves.reversed(first)));
    keys.add(
        new SimilarKey(SimilarKind.PERSON_NAMES_REVERSED, first + "|" + Halves.reversed(family)));
    if (!person.whole().equals(family)) {
      keys.add(names(person.whole(), first));
    }
    if (person.parts().size() > 1) {
      person
          .parts()
          .forEach(part -> keys.add(new SimilarKey(SimilarKind.PERSON_PART, part + "|" + first)));
    }
    person.middle().stream()
        .limit(1)
        .forEach(
            middle -> keys.add(new SimilarKey(SimilarKind.PERSON_MIDDLE, family + "|" + middle)));
    Lexicon.nicknameGroups(first)
        .forEach(group -> keys.add(new SimilarKey(SimilarKind.PERSON_NICKNAMES, nick(group))));
    keys.add(new SimilarKey(SimilarKind.PERSON_SOUND, sound()));
    return List.copyOf(keys);
  }

  List<SimilarProbe> probes() {
    Set<SimilarProbe> probes = new LinkedHashSet<>();
    Set<String> families = new LinkedHashSet<>(List.of(family, person.whole()));
    families.addAll(person.parts());
    for (String name : families) {
      probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, name + "|" + first));
      probes.add(SimilarProbe.equal(SimilarKind.PERSON_PART, name + "|" + first));
    }
    if (first.isEmpty()) {
      probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, family + "|" + family));
      probes.add(SimilarProbe.begins(SimilarKind.PERSON_NAMES, family + "|"));
      HALVES.probe(probes, "", family);
      return List.copyOf(probes);
    }
    Lexicon.nicknameGroups(first)
        .forEach(
            group -> probes.add(SimilarProbe.equal(SimilarKind.PERSON_NICKNAMES, nick(group))));
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_SOUND, sound()));
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_MIDDLE, family + "|" + first));
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, family + "|" + first.substring(0, 1)));
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, family + "|"));
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, first + "|" + first));
    if (first.length() == 1) {
      probes.add(SimilarProbe.begins(SimilarKind.PERSON_NAMES, family + "|" + first));
    }
    changedOver(probes);
    HALVES.probe(probes, family, first);
    HALVES.probe(probes, first, family);
    person
        .middle()
        .forEach(
            middle ->
                probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, family + "|" + middle)));
    return List.copyOf(probes);
  }

  /** The given names may be a family name of several words, particles and all. */
  private void changedOver(Set<SimilarProbe> probes) {
    List<String> words =
        person.given().stream().filter(w -> !Lexicon.PARTICLE_WORDS.contains(w)).toList();
    probes.add(SimilarProbe.equal(SimilarKind.PERSON_NAMES, String.join("", words) + "|" + family));
    for (String word : words) {
      probes.add(SimilarProbe.equal(SimilarKind.PERSON_PART, word + "|" + family));
    }
  }

  private static void both(Set<SimilarKey> keys, String one, String other) {
    keys.add(names(one, other));
    keys.add(names(other, one));
  }

  private static SimilarKey names(String one, String other) {
    return new SimilarKey(SimilarKind.PERSON_NAMES, one + "|" + other);
  }

  private String nick(int group) {
    return family + "|" + group;
  }

  private String sound() {
    return Sound.of(family) + "|" + Sound.of(first);
  }
}
