package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.search.exact.Birth;
import org.openpps.model.search.exact.OrganisationName;
import org.openpps.model.search.exact.PersonName;

class NameOnRecordTest {
  @Test
  void a_person_is_searched_by_names_and_birth_date() {
    LocalDate born = LocalDate.of(1970, 1, 31);
    assertThat(NameOnRecord.of(new Individual("Smith", Optional.of("John A."), Optional.of(born))))
        .isEqualTo(PersonName.of("Smith", "John A.").born(Birth.on(born)));
  }

  @Test
  void an_organisation_is_searched_by_its_name() {
    assertThat(NameOnRecord.of(new Organisation("Small Host Pty Ltd", Capacity.COMPANY, List.of())))
        .isEqualTo(new OrganisationName("Small Host Pty Ltd"));
  }
}
