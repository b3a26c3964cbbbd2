package org.openpps.model.search.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.model.search.exact.SearchedSerial;
import org.openpps.model.search.exact.Verdict;
import org.openpps.model.search.similar.Likeness;
import org.openpps.model.search.similar.Reason;
import org.openpps.model.search.similar.Scorer;
import org.openpps.model.search.text.CriterionCleaning;

/**
 * Whether a search for one name or serial number finds another, and why.
 *
 * @param profile the search profile, {@code name@version}
 * @param match exact, similar or none
 * @param score how alike they are, 0 to 100; 100 when exact, absent when none
 * @param why the reasons, in words
 * @param query what is searched for
 * @param candidate what is on record
 */
public record MatchExplanation(
    String profile,
    MatchLevel match,
    Optional<Integer> score,
    List<String> why,
    ComparedSide query,
    ComparedSide candidate) {
  /** Copies. */
  public MatchExplanation {
    why = List.copyOf(why);
  }

  /** Compares two names as a search for the first would. */
  public static MatchExplanation of(
      SearchedName query, SearchedName candidate, ExactProfile profile) {
    return of(
        profile,
        profile.decide(query, candidate),
        Scorer.of(profile, query).score(candidate),
        side(query, profile),
        side(candidate, profile));
  }

  /** Compares two serial numbers as a search for the first would. */
  public static MatchExplanation of(
      SearchedSerial query, SearchedSerial candidate, ExactProfile profile) {
    return of(
        profile,
        profile.decide(query, candidate),
        Scorer.score(profile, query, candidate),
        side(query, profile),
        side(candidate, profile));
  }

  private static MatchExplanation of(
      ExactProfile profile,
      Verdict verdict,
      Optional<Likeness> likeness,
      ComparedSide query,
      ComparedSide candidate) {
    if (verdict.exact()) {
      return new MatchExplanation(
          profile.id(), MatchLevel.EXACT, Optional.of(100), verdict.reasons(), query, candidate);
    }
    List<String> why = new ArrayList<>();
    verdict.reasons().forEach(reason -> why.add("Not exact: " + reason));
    likeness.ifPresentOrElse(
        l -> l.reasons().stream().map(Reason::words).forEach(why::add),
        () -> why.add("Less alike than the cut-off of " + Likeness.CUT_OFF + " of 100."));
    return new MatchExplanation(
        profile.id(),
        likeness.isPresent() ? MatchLevel.SIMILAR : MatchLevel.NONE,
        likeness.map(Likeness::score),
        why,
        query,
        candidate);
  }

  private static ComparedSide side(SearchedName name, ExactProfile profile) {
    return new ComparedSide(
        name.displayName(),
        cleaned(name),
        profile.compared(name),
        profile.trace(name),
        Scorer.compared(name),
        Scorer.trace(name));
  }

  private static ComparedSide side(SearchedSerial serial, ExactProfile profile) {
    return new ComparedSide(
        serial.maker().map(maker -> maker + " " + serial.serial()).orElse(serial.serial()),
        CriterionCleaning.clean(serial.serial()).notes(),
        profile.serialKey(serial.serial()),
        profile.serial().trace(serial.serial()),
        Scorer.compared(serial),
        Scorer.trace(serial));
  }

  private static List<String> cleaned(SearchedName name) {
    return name.match(
        new SearchedName.Cases<>() {
          @Override
          public List<String> organisation(OrganisationName name) {
            return CriterionCleaning.clean(name.name()).notes();
          }

          @Override
          public List<String> person(PersonName name) {
            List<String> notes = new ArrayList<>(CriterionCleaning.clean(name.family()).notes());
            name.given().map(g -> CriterionCleaning.clean(g).notes()).ifPresent(notes::addAll);
            return notes;
          }
        });
  }
}
