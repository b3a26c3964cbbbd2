package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.AsAt;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class SimilarOnPostgresTest implements SimilarContract {
  /** What one process knows to be written, another may have erased. */
  @Test
  void two_processes_on_one_database_keep_the_index_whole(Database database, @TempDir Path keys) {
    Grantor person = Fixture.person("Müller", "Zoë", LocalDate.of(1984, 2, 29));
    try (Register one = Opened.on(database, keys);
        Register other = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(one);
      SimilarContract.erase(other, SimilarContract.file(one, group, person, "SN-1"));
      RegistrationNumber again = SimilarContract.file(one, group, person, "SN-2");
      Criterion slip = new Criterion.ByIndividual("Muler", Optional.of("Zoe"), Optional.empty());
      assertThat(SimilarContract.numbers(SimilarContract.like(one, slip, AsAt.now())))
          .containsExactly(again);
    }
  }
}
