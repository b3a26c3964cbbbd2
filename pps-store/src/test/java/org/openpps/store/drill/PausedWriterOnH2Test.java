package org.openpps.store.drill;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.H2Engine;

@ExtendWith(H2Engine.class)
class PausedWriterOnH2Test implements PausedWriterContract {
  @Test
  void after_its_commit_and_before_the_sync(Database database, @TempDir Path keys) {
    PausedWriterContract.pause(FaultyDataSource.COMMIT, database, keys);
  }
}
