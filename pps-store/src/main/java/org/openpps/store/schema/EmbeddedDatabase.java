package org.openpps.store.schema;

import java.nio.file.Path;
import org.openpps.store.disk.JournalledFilePath;
import org.openpps.store.disk.KnownScheme;

/** The settings that the register opens an H2 file with. */
public final class EmbeddedDatabase {

  // Names in lower case, as PostgreSQL folds them, so that one text of SQL serves both.
  // Chunks of the file that nothing refers to any more are kept for a second, not for 45: under
  // a sync for each commit the file would else grow many times faster.
  private static final String SETTINGS =
      ";DATABASE_TO_LOWER=TRUE;RETENTION_TIME=1000;DB_CLOSE_ON_EXIT=FALSE"
          + ";DATABASE_EVENT_LISTENER='"
          + KnownScheme.class.getName()
          + "'";

  // A thread that is interrupted while it reads closes the file for all others, as every Java file
  // channel does; this scheme of H2 opens it again.
  private static final String REOPENED = "retry:";

  private EmbeddedDatabase() {}

  /**
   * Makes H2 of this process know the scheme of the URLs; {@link #url(Path)} does so by itself, a
   * program that was handed such a URL has to.
   */
  public static void register() {
    JournalledFilePath.register();
  }

  /**
   * The JDBC URL of the database in a file.
   *
   * @param file the path without the ending {@code .mv.db}, which H2 adds
   */
  public static String url(Path file) {
    return url(file.toAbsolutePath().toString());
  }

  /**
   * The JDBC URL of the database at a path that H2 knows.
   *
   * @param path absolute, or beginning with the scheme of a file system of H2
   */
  public static String url(String path) {
    register();
    return "jdbc:h2:" + JournalledFilePath.SCHEME + ":" + REOPENED + path + SETTINGS;
  }
}
