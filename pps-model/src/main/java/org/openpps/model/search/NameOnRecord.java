package org.openpps.model.search;

import java.util.List;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;
import org.openpps.model.search.exact.SearchedName;

/**
 * The name of a grantor as searches by name read it.
 *
 * @param item the grantor
 * @param name its name, with the birth date while that is on record
 */
public record NameOnRecord(ItemId item, SearchedName name) {
  /** The names of all grantors that are neither erased nor gone. */
  public static List<NameOnRecord> of(Registration registration) {
    return registration.grantors().stream()
        .flatMap(
            item ->
                item
                    .content()
                    .value()
                    .map(grantor -> new NameOnRecord(item.id(), of(grantor.party())))
                    .stream())
        .toList();
  }

  /** The name of a party. */
  public static SearchedName of(Party party) {
    return party.match(
        new Party.Cases<>() {
          @Override
          public SearchedName individual(Individual individual) {
            return new PersonName(
                individual.familyName(),
                individual.givenNames(),
                individual.birthDate().map(Birth::on));
          }

          @Override
          public SearchedName organisation(Organisation organisation) {
            return new OrganisationName(organisation.name());
          }
        });
  }
}
