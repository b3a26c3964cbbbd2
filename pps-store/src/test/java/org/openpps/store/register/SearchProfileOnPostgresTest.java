package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;
import org.openpps.store.testing.PostgresEngine;

@ExtendWith(PostgresEngine.class)
class SearchProfileOnPostgresTest implements SearchProfileContract {
  @Test
  void what_one_node_takes_up_another_writes_and_searches(
      Database database, @TempDir Path directory) throws IOException {
    Path keys = directory.resolve("keys");
    try (Register one = Opened.searchedBy(Keyed.FIRST, database, keys);
        Register other = Opened.on(database, copied(keys, directory.resolve("other-keys")))) {
      RegistrationNumber group = Opened.group(other);
      RegistrationNumber before = server(other, group, "NODE-1");
      assertThat(one.searchProfiles().list()).hasSize(1);
      Keyed.begin(one, Keyed.SECOND);
      RegistrationNumber meanwhile = server(other, group, "NODE-2");
      assertThat(other.searchProfiles().list()).hasSize(2);
      Keyed.inForce(other, Keyed.SECOND);
      RegistrationNumber after = server(other, group, "NODE-3");
      for (Register node : List.of(one, other)) {
        assertThat(node.search(BY_NAME, AsAt.now()).hits())
            .extracting(hit -> hit.registration().number())
            .containsExactly(before, meanwhile, after);
        assertThat(node.searchProfile().id()).isEqualTo(Keyed.SECOND);
      }
      assertThat(other.verifyLedger().differences()).isEmpty();
      List<String> rows = Keyed.rows(database);
      one.rebuild();
      assertThat(Keyed.rows(database)).isEqualTo(rows);
    }
  }

  private static RegistrationNumber server(
      Register register, RegistrationNumber group, String serial) {
    return register.file(Fixture.filing(Fixture.oneServer(group, serial))).numbers().get(0);
  }

  /** Each node has its own directory, with a copy of the key. */
  private static Path copied(Path keys, Path other) throws IOException {
    Files.createDirectory(other);
    Files.copy(keys.resolve("signing-key"), other.resolve("signing-key"));
    return other;
  }
}
