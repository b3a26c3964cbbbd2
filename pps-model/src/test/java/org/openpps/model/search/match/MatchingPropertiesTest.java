package org.openpps.model.search.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.Scorer;
import org.openpps.model.search.similar.population.OrganisationError;
import org.openpps.model.search.similar.population.PersonError;
import org.openpps.model.search.similar.population.Population;
import org.openpps.model.search.text.CriterionCleaning;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;

/** What holds for every name and serial number, shown on seeded populations and hostile texts. */
class MatchingPropertiesTest {
  private static final long SEED = 1_503;
  private static final String ALPHABET =
      "ABCabcXYZ012 '.,-&+*/()|éÉßœŁжЩ日本\u200B\u00A0\u00AD\u2019\u0301™ﬁＡİıTHENZLTDCO";

  @Test
  void normalising_what_is_normalised_changes_nothing() {
    for (ExactProfile profile : ExactProfile.ALL) {
      for (String text : texts()) {
        for (Normaliser steps :
            List.of(profile.organisation(), profile.family(), profile.given(), profile.serial())) {
          String once = steps.apply(text);
          assertThat(steps.apply(once)).as("%s of <%s>", profile, text).isEqualTo(once);
        }
      }
    }
  }

  @Test
  void cleaning_and_folding_what_is_clean_and_folded_changes_nothing() {
    for (String text : texts()) {
      String clean = CriterionCleaning.clean(text).value();
      assertThat(CriterionCleaning.clean(clean).value()).as(text).isEqualTo(clean);
      assertThat(CriterionCleaning.clean(clean).notes()).as(text).isEmpty();
      assertThat(Folding.latin(Folding.latin(text))).isEqualTo(Folding.latin(text));
      assertThat(Folding.upper(Folding.upper(text))).isEqualTo(Folding.upper(text));
      assertThat(Folding.base(Folding.base(text))).isEqualTo(Folding.base(text));
    }
  }

  @Test
  void the_steps_that_are_told_lead_from_the_text_as_given_to_the_text_as_compared() {
    for (ExactProfile profile : ExactProfile.ALL) {
      for (String text : texts()) {
        String at = text;
        for (var step : profile.organisation().trace(text)) {
          assertThat(step.before()).isEqualTo(at);
          at = step.after();
        }
        assertThat(at).isEqualTo(profile.organisation().apply(text));
      }
    }
  }

  @Test
  void what_is_exact_is_similar_too_and_is_fetched_by_its_key() {
    for (ExactProfile profile : ExactProfile.ALL) {
      for (SearchedName[] pair : pairs()) {
        if (profile.matches(pair[0], pair[1])) {
          assertThat(Scorer.of(profile, pair[0]).score(pair[1]))
              .as("%s: %s and %s", profile, pair[0], pair[1])
              .isPresent();
          assertThat(profile.retrieval(pair[0]).fetches(profile.key(pair[1])))
              .as("%s: %s fetches %s", profile, pair[0], pair[1])
              .isTrue();
        }
      }
    }
  }

  @Test
  void every_name_is_exactly_itself() {
    for (ExactProfile profile : ExactProfile.ALL) {
      for (SearchedName[] pair : pairs()) {
        assertThat(profile.matches(pair[0], pair[0])).as("%s: %s", profile, pair[0]).isTrue();
      }
    }
  }

  @Test
  void likeness_is_the_same_in_both_directions() {
    ExactProfile australia = ExactProfile.of("au-exact@1");
    for (SearchedName[] pair : pairs()) {
      Optional<Integer> there = Scorer.of(australia, pair[0]).score(pair[1]).map(Likeness::score);
      Optional<Integer> back = Scorer.of(australia, pair[1]).score(pair[0]).map(Likeness::score);
      assertThat(there).as("%s and %s", pair[0], pair[1]).isEqualTo(back);
    }
  }

  @Test
  void two_devices_are_never_called_the_same_because_their_last_characters_agree() {
    Random random = new Random(SEED);
    List<String> serials = new Population(SEED).serials(400);
    for (String serial : serials) {
      String tail = serial.substring(serial.length() - 6);
      String other = serials.get(random.nextInt(serials.size()));
      SearchedSerial twin = SearchedSerial.of(other.substring(0, other.length() - 6) + tail);
      for (ExactProfile profile : ExactProfile.ALL) {
        MatchExplanation explained = MatchExplanation.of(SearchedSerial.of(serial), twin, profile);
        boolean same = twin.serial().equals(serial);
        assertThat(explained.match() == MatchLevel.EXACT).as(explained.toString()).isEqualTo(same);
        assertThat(same || explained.score().orElse(0) < 100).isTrue();
      }
    }
  }

  private static List<SearchedName[]> pairs() {
    Population population = new Population(SEED);
    Random random = new Random(SEED);
    List<SearchedName[]> pairs = new ArrayList<>();
    for (var name : population.organisations(300)) {
      for (OrganisationError error : OrganisationError.values()) {
        error.in(name, random).ifPresent(q -> pairs.add(new SearchedName[] {q, name}));
      }
    }
    for (var name : population.persons(300)) {
      for (PersonError error : PersonError.all()) {
        error.in(name, random).ifPresent(q -> pairs.add(new SearchedName[] {q, name}));
      }
    }
    List<String> texts = texts();
    for (int i = 0; i + 1 < texts.size(); i += 2) {
      pairs.add(
          new SearchedName[] {
            new OrganisationName(texts.get(i)), new OrganisationName(texts.get(i + 1))
          });
    }
    GoldenPair.all().stream()
        .filter(GoldenPair::names)
        .forEach(p -> pairs.add(new SearchedName[] {p.queryName(), p.candidateName()}));
    return pairs;
  }

  /** Texts of few and strange characters, so that rules meet each other. */
  private static List<String> texts() {
    Random random = new Random(SEED);
    int[] alphabet = ALPHABET.codePoints().toArray();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder("X");
      int length = 1 + random.nextInt(14);
      for (int j = 0; j < length; j++) {
        text.appendCodePoint(alphabet[random.nextInt(alphabet.length)]);
      }
      texts.add(text.substring(random.nextInt(2)));
    }
    return Stream.concat(
            texts.stream().filter(t -> !t.isBlank()),
            GoldenPair.all().stream().flatMap(p -> Stream.of(p.query(), p.candidate())))
        .toList();
  }
}
