package org.openpps.model.search.combined;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.search.Hit;

/**
 * What each of several searches found, as at one moment.
 *
 * @param searchProfile the logic used, {@code name@version}
 * @param at N and T of every answer
 * @param answers one for each criterion, in the order in which they were given; then those that
 *     followed, where that was asked
 * @param found each registration that is found exactly, once, by number
 * @param limits what was left out, in sentences; empty if nothing was
 */
public record CombinedAnswer(
    String searchProfile,
    ReadPoint at,
    List<AnsweredLead> answers,
    List<FoundRegistration> found,
    List<String> limits) {
  /** Copies. */
  public CombinedAnswer {
    answers = List.copyOf(answers);
    found = List.copyOf(found);
    limits = limits == null ? List.of() : List.copyOf(limits);
  }

  /** The answer that these come to. */
  public static CombinedAnswer of(
      String searchProfile, ReadPoint at, List<AnsweredLead> answers, List<String> limits) {
    return new CombinedAnswer(searchProfile, at, answers, found(answers), limits);
  }

  private static List<FoundRegistration> found(List<AnsweredLead> answers) {
    Map<RegistrationNumber, FoundRegistration> found = new TreeMap<>();
    for (int i = 0; i < answers.size(); i++) {
      Link link = answers.get(i).link();
      for (Hit hit : answers.get(i).answer().hits()) {
        RegistrationNumber number = hit.registration().number();
        found.merge(
            number,
            new FoundRegistration(number, hit.status(), List.of(i), link),
            CombinedAnswer::both);
      }
    }
    return List.copyOf(found.values());
  }

  private static FoundRegistration both(FoundRegistration one, FoundRegistration other) {
    List<Integer> by = new ArrayList<>(one.by());
    by.addAll(other.by());
    Link strongest = one.link().compareTo(other.link()) <= 0 ? one.link() : other.link();
    return new FoundRegistration(one.number(), one.status(), by, strongest);
  }
}
