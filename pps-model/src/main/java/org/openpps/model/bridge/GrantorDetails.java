package org.openpps.model.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.OrganisationDetails;
import org.openpps.model.profile.RegisterProfile;

/** Chooses the details by which the law records a grantor, and says what is missing. */
final class GrantorDetails implements Party.Cases<PreparedGrantor> {
  private final RegisterProfile law;

  GrantorDetails(RegisterProfile law) {
    this.law = law;
  }

  @Override
  public PreparedGrantor individual(Individual individual) {
    List<Advice> open = new ArrayList<>();
    if (individual.birthDate().isEmpty()) {
      law.parties()
          .individual()
          .ifPresent(
              line ->
                  open.add(
                      new Advice(
                          "The date of birth is missing: take it, with the name as it is written"
                              + " there, from the person's identity document.",
                          line.citation().source())));
    }
    return new PreparedGrantor(
        individual.displayName(), Optional.empty(), individual.birthDate(), open);
  }

  @Override
  public PreparedGrantor organisation(Organisation organisation) {
    Optional<OrganisationDetails> line = law.parties().organisation(organisation.capacity());
    Optional<PartyIdentifier> wanted =
        organisation.identifiers().stream()
            .filter(id -> line.map(l -> l.wants().contains(id.scheme())).orElse(false))
            .findFirst();
    List<Advice> open = new ArrayList<>();
    line.filter(l -> wanted.isEmpty())
        .ifPresent(l -> missing(l, organisation).ifPresent(open::add));
    wanted.flatMap(this::hidesCompany).ifPresent(open::add);
    return new PreparedGrantor(organisation.name(), wanted, Optional.empty(), open);
  }

  private static Optional<Advice> missing(OrganisationDetails line, Organisation organisation) {
    if (line.identifier() != Demand.REQUIRED) {
      return Optional.empty();
    }
    String schemes =
        line.wants().stream()
            .map(PartyIdentifierScheme::name)
            .sorted()
            .collect(Collectors.joining(" or "));
    String hint =
        organisation.identifiers().stream()
            .flatMap(id -> id.acnTail().stream())
            .findFirst()
            .map(acn -> " Its ABN is made of the ACN " + acn + ": confirm that with ASIC.")
            .orElse("");
    return Optional.of(
        new Advice(
            "The %s is missing: %s in the capacity \"%s\" is not found by anything else.%s"
                .formatted(
                    schemes,
                    organisation.name(),
                    organisation.capacity().code().replace('-', ' '),
                    hint),
            line.citation().source()));
  }

  private Optional<Advice> hidesCompany(PartyIdentifier identifier) {
    return law.parties()
        .abnTail()
        .filter(risk -> identifier.acnTail().isPresent())
        .map(
            risk ->
                new Advice(
                    "The ABN %s is made of the ACN %s. %s"
                        .formatted(
                            identifier.value(),
                            identifier.acnTail().orElseThrow(),
                            risk.consequence()),
                    risk.citation().source()));
  }
}
