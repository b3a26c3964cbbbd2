package org.openpps.store.testing;

import javax.sql.DataSource;

/** One database made for one test; closing it gives up its connections and its place on disk. */
public interface Database extends AutoCloseable {

  /** A JDBC URL by which another process may open it too, credentials included. */
  String url();

  /** A pool of connections with the settings that the register runs with. */
  DataSource dataSource();

  @Override
  void close();
}
