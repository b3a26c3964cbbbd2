package org.openpps.model.document;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.registration.Erasable;

/** Parties and addresses in words for a reader. */
public final class PartyWords {
  /** What is shown in place of a part of which only the commitment is left. */
  static final String WITHHELD = "(withheld)";

  private PartyWords() {}

  /** A party, or that it is withheld. */
  public static String party(Erasable<Party> party) {
    return party.value().map(PartyWords::party).orElse(WITHHELD);
  }

  /** A grantor, or that it is withheld. */
  public static String grantor(Erasable<Grantor> grantor) {
    return grantor.value().map(PartyWords::grantor).orElse(WITHHELD);
  }

  /** An address for service, or that it is withheld. */
  public static String address(Erasable<AddressForService> address) {
    return address.value().map(PartyWords::address).orElse(WITHHELD);
  }

  private static String grantor(Grantor grantor) {
    return party(grantor.party())
        + grantor.holder().map(role -> ", holder as " + words(role.code())).orElse("");
  }

  private static String party(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public String individual(Individual individual) {
            return individual.displayName()
                + " (individual)"
                + individual.birthDate().map(date -> ", born " + date).orElse("");
          }

          @Override
          public String organisation(Organisation organisation) {
            return organisation.name()
                + " ("
                + words(organisation.capacity().code())
                + organisation.identifiers().stream()
                    .map(id -> ", " + id.scheme().name() + " " + id.value())
                    .collect(Collectors.joining())
                + ")";
          }
        });
  }

  private static String address(AddressForService address) {
    return Stream.of(address.email(), address.postal().map(PartyWords::postal))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String postal(PostalAddress postal) {
    return String.join(", ", postal.lines())
        + postal.postcode().map(code -> " " + code).orElse("")
        + ", "
        + postal.country();
  }

  /** A code as words. */
  static String words(String code) {
    return code.replace('-', ' ');
  }
}
