package org.openpps.model.registration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.Demand;
import org.openpps.model.rule.Rule;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.ExactProfile;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;

/**
 * The check against a wrong number: whoever changes a registration names a grantor of it. What was
 * erased cannot be named; where a grantor was erased, the name is not held against the others.
 */
final class GrantorCheck {
  private GrantorCheck() {}

  /** The name is that of a grantor on record, by the exact logic that the profile names. */
  @Rule(
      id = "grantor-check",
      source =
          "BC Personal Property Registry [V]: a discharge or change needs the name of a debtor on"
              + " record, against wrong numbers; the profile's grantorCheck")
  static void of(
      Optional<String> name, Registration registration, Circumstances now, Refusals refusals) {
    now.profile()
        .grantorCheck()
        .ifPresentOrElse(
            line -> {
              boolean asked =
                  line.demand() == Demand.REQUIRED && !registration.grantors().isEmpty();
              refusals.require(
                  !asked || name.isPresent(), "/grantorName", ErrorCode.GRANTOR_NAME_MISSING);
              name.ifPresent(
                  given ->
                      refusals.require(
                          names(given, registration, line.logic()),
                          "/grantorName",
                          ErrorCode.GRANTOR_NAME_MISMATCH));
            },
            () -> refusals.require(name.isEmpty(), "/grantorName", ErrorCode.DETAIL_NOT_ALLOWED));
  }

  private static boolean names(String given, Registration registration, ExactProfile logic) {
    return registration.grantors().stream()
        .anyMatch(item -> item.value().map(g -> names(given, g.party(), logic)).orElse(true));
  }

  private static boolean names(String given, Party party, ExactProfile logic) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public Boolean individual(Individual individual) {
            Optional<Birth> born = individual.birthDate().map(Birth::on);
            PersonName onRecord =
                new PersonName(individual.familyName(), individual.givenNames(), born);
            return asPersons(given, born).stream().anyMatch(name -> logic.matches(name, onRecord));
          }

          @Override
          public Boolean organisation(Organisation organisation) {
            return logic.matches(
                new OrganisationName(given), new OrganisationName(organisation.name()));
          }
        });
  }

  /**
   * Given names stand before the family name; where one ends and the other begins is not said. The
   * date of birth is not asked, so that it decides nothing.
   */
  private static List<PersonName> asPersons(String given, Optional<Birth> born) {
    List<String> words = List.of(given.trim().split("\\s+"));
    return IntStream.range(0, words.size())
        .mapToObj(
            i ->
                new PersonName(
                    String.join(" ", words.subList(i, words.size())),
                    Optional.of(String.join(" ", words.subList(0, i)))
                        .filter(names -> !names.isEmpty()),
                    born))
        .toList();
  }
}
