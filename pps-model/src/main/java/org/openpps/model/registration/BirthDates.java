package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;

/** Takes birth dates out of what is shown to others than the filer. */
final class BirthDates {
  private BirthDates() {}

  static Party without(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public Party individual(Individual individual) {
            return new Individual(
                individual.familyName(), individual.givenNames(), Optional.empty());
          }

          @Override
          public Party organisation(Organisation organisation) {
            return organisation;
          }
        });
  }

  static Grantor without(Grantor grantor) {
    return new Grantor(without(grantor.party()), grantor.holder());
  }
}
