package org.openpps.store.schema;

import java.nio.file.Path;

/** The settings that the register opens an H2 file with. */
public final class EmbeddedDatabase {

  // Names in lower case, as PostgreSQL folds them, so that one text of SQL serves both.
  // Chunks of the file that nothing refers to any more are kept for a second, not for 45: under
  // a sync for each commit the file would else grow many times faster.
  private static final String SETTINGS =
      ";DATABASE_TO_LOWER=TRUE;RETENTION_TIME=1000;DB_CLOSE_ON_EXIT=FALSE";

  private EmbeddedDatabase() {}

  /**
   * The JDBC URL of the database in a file.
   *
   * @param file the path without the ending {@code .mv.db}, which H2 adds
   */
  public static String url(Path file) {
    return url(file.toAbsolutePath().toString());
  }

  /**
   * The JDBC URL of the database at a path of a file system that H2 knows by a scheme of its own.
   *
   * @param path for example {@code nio:/var/lib/pps/register}
   */
  public static String url(String path) {
    return "jdbc:h2:" + (path.startsWith("/") ? "file:" : "") + path + SETTINGS;
  }
}
