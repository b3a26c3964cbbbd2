package org.openpps.model.search.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.Hit;
import org.openpps.model.search.SearchAnswer;

/**
 * What a search finds at one moment and not at another.
 *
 * @param criterion as given, cleaned of what shows as nothing
 * @param searchProfile the logic used for the later moment, {@code name@version}
 * @param searchProfileSince the logic used for the earlier moment; another one may find another
 *     thing in what nobody has changed
 * @param since N and T of the earlier moment
 * @param at N and T of the later moment
 * @param came what is found and was not, by number
 * @param went what was found and is not, by number
 * @param changed what is found at both and does not say the same, by number
 * @param unchanged how many are found at both and say the same
 */
public record SearchDiff(
    Criterion criterion,
    String searchProfile,
    String searchProfileSince,
    ReadPoint since,
    ReadPoint at,
    List<Came> came,
    List<Went> went,
    List<Changed> changed,
    int unchanged) {
  /** Copies. */
  public SearchDiff {
    searchProfileSince = searchProfileSince == null ? searchProfile : searchProfileSince;
    came = List.copyOf(came);
    went = List.copyOf(went);
    changed = List.copyOf(changed);
  }

  /** How registrations that one answer alone holds stand at the other moment. */
  @FunctionalInterface
  public interface Elsewhere {
    /** The status at this moment of those that are on record at it. */
    Map<RegistrationNumber, Status> statuses(List<RegistrationNumber> numbers, ReadPoint at);
  }

  /** What lies between two answers to the same search. */
  public static SearchDiff between(SearchAnswer was, SearchAnswer is, Elsewhere elsewhere) {
    Map<RegistrationNumber, Hit> before = byNumber(was);
    Map<RegistrationNumber, Hit> after = byNumber(is);
    Map<RegistrationNumber, Status> then = elsewhere.statuses(without(after, before), was.at());
    Map<RegistrationNumber, Status> now = elsewhere.statuses(without(before, after), is.at());
    List<Changed> changed = new ArrayList<>();
    int unchanged = 0;
    for (Map.Entry<RegistrationNumber, Hit> hit : after.entrySet()) {
      Optional<Hit> known = Optional.ofNullable(before.get(hit.getKey()));
      Optional<Changed> change = known.flatMap(old -> Changed.between(old, hit.getValue()));
      change.ifPresent(changed::add);
      unchanged += known.isPresent() && change.isEmpty() ? 1 : 0;
    }
    return new SearchDiff(
        is.criterion(),
        is.searchProfile(),
        was.searchProfile(),
        was.at(),
        is.at(),
        without(after, before).stream()
            .map(
                number ->
                    new Came(
                        Arrival.from(Optional.ofNullable(then.get(number))), after.get(number)))
            .toList(),
        without(before, after).stream()
            .map(number -> new Went(Departure.to(now.get(number)), before.get(number)))
            .toList(),
        changed,
        unchanged);
  }

  private static Map<RegistrationNumber, Hit> byNumber(SearchAnswer answer) {
    Map<RegistrationNumber, Hit> hits = new TreeMap<>();
    answer.hits().forEach(hit -> hits.put(hit.registration().number(), hit));
    return hits;
  }

  private static List<RegistrationNumber> without(
      Map<RegistrationNumber, Hit> some, Map<RegistrationNumber, Hit> others) {
    return some.keySet().stream().filter(number -> !others.containsKey(number)).toList();
  }
}
