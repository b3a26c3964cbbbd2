package org.openpps.store.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** A database behind a pool; {@code afterwards} runs when the last connection is closed. */
final class PooledDatabase implements Database {

  private static final int CONNECTIONS = 20;

  private final HikariDataSource pool;
  private final Runnable afterwards;

  PooledDatabase(String url, Runnable afterwards) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    this.pool = new HikariDataSource(config);
    this.afterwards = afterwards;
  }

  @Override
  public String url() {
    return pool.getJdbcUrl();
  }

  @Override
  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
    afterwards.run();
  }
}
