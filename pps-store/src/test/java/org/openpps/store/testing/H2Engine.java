package org.openpps.store.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openpps.store.schema.EmbeddedDatabase;

/** H2 in a file of a temporary directory, with the settings that the register runs with. */
public final class H2Engine implements Engine {

  @Override
  public Database newDatabase() {
    try {
      Path directory = Files.createTempDirectory("pps-h2-");
      String url = EmbeddedDatabase.url(directory.resolve("register"));
      return new PooledDatabase(url, () -> Directories.delete(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
