package org.openpps.store.testing;

import javax.sql.DataSource;
import org.openpps.store.schema.EmbeddedDatabase;

/** One database made for one test; closing it gives up its connections and its place on disk. */
public interface Database extends AutoCloseable {

  /** A database that lies somewhere already, and stays there when it is closed. */
  static Database at(String url) {
    EmbeddedDatabase.register();
    return new PooledDatabase(url, () -> {});
  }

  /** A JDBC URL by which another process may open it too, credentials included. */
  String url();

  /** A pool of connections with the settings that the register runs with. */
  DataSource dataSource();

  @Override
  void close();
}
