package org.openpps.model.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;

/**
 * The places of an event's parts: header, secured parties, grantors, birth dates, addresses,
 * collateral, text, request, filer. Frozen.
 */
record Layout(int securedParties, int grantors, int addresses, int collateral, int text) {
  /** The place of the header. */
  static final int HEADER = 0;

  static Layout of(List<Party> securedParties, List<Grantor> grantors, int addresses, int items) {
    int firstGrantor = 1 + securedParties.size();
    int births =
        (int)
            Stream.concat(securedParties.stream(), grantors.stream().map(Grantor::party))
                .filter(party -> birthDate(party).isPresent())
                .count();
    int firstAddress = firstGrantor + grantors.size() + births;
    int collateral = firstAddress + addresses;
    return new Layout(1, firstGrantor, firstAddress, collateral, collateral + items);
  }

  /** The text of an event whose only other parts are header, request and filer. */
  static Optional<Placed<String>> textAlone(Optional<String> text) {
    return text.map(Layout::textAlone);
  }

  /** The same where there must be one. */
  static Placed<String> textAlone(String text) {
    return new Placed<>(HEADER + 1, Erasable.of(text));
  }

  static Optional<LocalDate> birthDate(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public Optional<LocalDate> individual(Individual individual) {
            return individual.birthDate();
          }

          @Override
          public Optional<LocalDate> organisation(Organisation organisation) {
            return Optional.empty();
          }
        });
  }
}
