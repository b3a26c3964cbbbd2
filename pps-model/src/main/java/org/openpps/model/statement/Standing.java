package org.openpps.model.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;

/**
 * What stood before and after an entry, as far as it says who is told of it.
 *
 * @param registrations the registration that the entry is about, before it and after it; one state
 *     of a new one, none for an entry about a group
 * @param groups the groups that the entry concerns: those that hold the registration before it and
 *     after it and those in whose favour it subordinates, as the entry left them; or the group that
 *     it is about, before it and after it, and the other side of an offer
 */
public record Standing(List<Registration> registrations, List<SecuredPartyGroup> groups) {
  /** Copies. */
  public Standing {
    registrations = List.copyOf(registrations);
    groups = List.copyOf(groups);
  }

  /**
   * Around an entry about a registration.
   *
   * @param states before the entry and after it
   * @param registrations any registration as the entry left it
   * @param groups any group as the entry left it
   */
  public static Standing ofRegistration(
      List<Registration> states,
      Function<RegistrationNumber, Optional<Registration>> registrations,
      Function<RegistrationNumber, Optional<SecuredPartyGroup>> groups) {
    Set<RegistrationNumber> holders = new LinkedHashSet<>();
    states.forEach(registration -> holders.add(registration.terms().group()));
    changing(states, Registration::subordinatedTo).stream()
        .flatMap(favoured -> registrations.apply(favoured).stream())
        .forEach(favoured -> holders.add(favoured.terms().group()));
    return new Standing(states, found(holders, groups));
  }

  /**
   * Around an entry about a group.
   *
   * @param states before the entry and after it
   * @param groups any group as the entry left it
   */
  public static Standing ofGroup(
      List<SecuredPartyGroup> states,
      Function<RegistrationNumber, Optional<SecuredPartyGroup>> groups) {
    Set<RegistrationNumber> offered = new LinkedHashSet<>();
    changing(states, SecuredPartyGroup::offers).forEach(offer -> offered.add(offer.to()));
    List<SecuredPartyGroup> all = new ArrayList<>(states);
    all.addAll(found(offered, groups));
    return new Standing(List.of(), all);
  }

  /** What the entry brought or took: it is not in each of two states. */
  private static <S, T> Set<T> changing(List<S> states, Function<S, List<T>> of) {
    Set<T> changing = new LinkedHashSet<>();
    states.forEach(state -> changing.addAll(of.apply(state)));
    if (states.size() > 1) {
      changing.removeIf(each -> states.stream().allMatch(state -> of.apply(state).contains(each)));
    }
    return changing;
  }

  private static List<SecuredPartyGroup> found(
      Set<RegistrationNumber> numbers,
      Function<RegistrationNumber, Optional<SecuredPartyGroup>> groups) {
    return numbers.stream().flatMap(number -> groups.apply(number).stream()).toList();
  }
}
