package org.openpps.model.registration;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.IndividualDetails;
import org.openpps.model.profile.OrganisationDetails;
import org.openpps.model.rule.Rule;

/** Whether parties are recorded by the details by which the law finds them. */
final class PartyRules {
  private PartyRules() {}

  static void check(List<Grantor> grantors, Circumstances now, String pointer, Refusals refusals) {
    for (int i = 0; i < grantors.size(); i++) {
      check(grantors.get(i), now, pointer + "/" + i, refusals);
    }
  }

  /** One grantor, at this place of the command. */
  static void check(Grantor grantor, Circumstances now, String pointer, Refusals refusals) {
    party(grantor.party(), now, pointer + "/party", refusals);
  }

  /** Members of a secured party group, where the profile asks the same of them. */
  static void members(List<Party> members, Circumstances now, String pointer, Refusals refusals) {
    if (now.profile().parties().members().isPresent()) {
      for (int i = 0; i < members.size(); i++) {
        party(members.get(i), now, pointer + "/" + i, refusals);
      }
    }
  }

  private static void party(Party party, Circumstances now, String at, Refusals refusals) {
    party.match(
        new Party.Cases<Void>() {
          @Override
          public Void individual(Individual individual) {
            now.profile()
                .parties()
                .individual()
                .ifPresent(line -> PartyRules.individual(line, individual, now, at, refusals));
            return null;
          }

          @Override
          public Void organisation(Organisation organisation) {
            now.profile()
                .parties()
                .organisation(organisation.capacity())
                .ifPresent(line -> PartyRules.organisation(line, organisation, at, refusals));
            return null;
          }
        });
  }

  /**
   * An ABN whose last nine digits are a valid ACN may hide a company, which is found by its ACN
   * alone. Recorded for a company itself it is an error; in another capacity it is a risk.
   */
  @Rule(
      id = "abn-hides-acn",
      source = "PPS Regulations 2010 (Cth), Schedule 1; OneSteel [2017] NSWSC 21")
  static void abnTail(
      Grantor grantor,
      List<String> accepted,
      Circumstances now,
      String pointer,
      Refusals refusals) {
    now.profile()
        .parties()
        .abnTail()
        .filter(risk -> !hiding(grantor.party(), now).isEmpty())
        .ifPresent(risk -> refusals.risk(Risk.of(pointer + "/party/identifiers", risk, accepted)));
  }

  private static List<PartyIdentifier> hiding(Party party, Circumstances now) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public List<PartyIdentifier> individual(Individual individual) {
            return List.of();
          }

          @Override
          public List<PartyIdentifier> organisation(Organisation organisation) {
            return refusesAbn(organisation, now)
                ? List.of()
                : organisation.identifiers().stream()
                    .filter(identifier -> identifier.acnTail().isPresent())
                    .toList();
          }
        });
  }

  private static boolean refusesAbn(Organisation organisation, Circumstances now) {
    return now.profile()
        .parties()
        .organisation(organisation.capacity())
        .map(line -> line.refuses().contains(PartyIdentifierScheme.ABN))
        .orElse(false);
  }

  private static void individual(
      IndividualDetails line,
      Individual individual,
      Circumstances now,
      String at,
      Refusals refusals) {
    Optional<LocalDate> born = individual.birthDate();
    refusals.require(
        line.birthDate() != Demand.REQUIRED || born.isPresent(),
        at + "/birthDate",
        ErrorCode.BIRTH_DATE_MISSING);
    refusals.require(
        line.birthDate() != Demand.NONE || born.isEmpty(),
        at + "/birthDate",
        ErrorCode.BIRTH_DATE_NOT_ALLOWED);
    born.ifPresent(
        date ->
            refusals.require(
                ageFits(line, date, now), at + "/birthDate", ErrorCode.AGE_OUT_OF_RANGE));
    refusals.require(
        line.givenNames() != Demand.REQUIRED || individual.givenNames().isPresent(),
        at + "/givenNames",
        ErrorCode.GIVEN_NAMES_MISSING);
    refusals.require(
        fits(individual.familyName(), line.maxName()), at + "/familyName", ErrorCode.NAME_TOO_LONG);
    refusals.require(
        individual.givenNames().map(names -> givenNamesFit(names, line.maxName())).orElse(true),
        at + "/givenNames",
        ErrorCode.NAME_TOO_LONG);
  }

  private static boolean givenNamesFit(String names, Optional<Integer> max) {
    return Stream.of(names.split(" ", 2)).allMatch(name -> fits(name, max));
  }

  private static boolean ageFits(IndividualDetails line, LocalDate born, Circumstances now) {
    int age = Period.between(born, now.profile().legalZone().dayOf(now.time())).getYears();
    return line.minAge().map(least -> age >= least).orElse(true)
        && line.maxAge().map(most -> age <= most).orElse(true);
  }

  private static void organisation(
      OrganisationDetails line, Organisation organisation, String at, Refusals refusals) {
    List<PartyIdentifier> identifiers = organisation.identifiers();
    for (int j = 0; j < identifiers.size(); j++) {
      PartyIdentifier identifier = identifiers.get(j);
      if (line.refuses().contains(identifier.scheme())) {
        refusals.add(
            at + "/identifiers/" + j,
            ErrorCode.PARTY_IDENTIFIER_MISLEADING,
            misleading(line, identifier));
      }
    }
    refusals.require(
        line.identifier() != Demand.REQUIRED
            || identifiers.stream().anyMatch(i -> line.wants().contains(i.scheme()))
            || identifiers.stream().anyMatch(i -> line.refuses().contains(i.scheme())),
        at + "/identifiers",
        ErrorCode.PARTY_IDENTIFIER_MISSING);
    refusals.require(
        fits(organisation.name(), line.maxName()), at + "/name", ErrorCode.NAME_TOO_LONG);
  }

  private static String misleading(OrganisationDetails line, PartyIdentifier identifier) {
    String wanted =
        line.wants().stream()
            .map(scheme -> scheme.name())
            .sorted()
            .collect(Collectors.joining(" or "));
    return "A search by the %s of an organisation in the capacity \"%s\" does not find its %s: use %s."
        .formatted(
            wanted,
            line.capacity().code(),
            identifier.scheme().name(),
            identifier.acnTail().map(acn -> "ACN " + acn).orElse("the " + wanted));
  }

  private static boolean fits(String name, Optional<Integer> max) {
    return max.map(most -> name.codePointCount(0, name.length()) <= most).orElse(true);
  }
}
