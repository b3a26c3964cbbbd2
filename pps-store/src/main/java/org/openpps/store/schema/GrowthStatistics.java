package org.openpps.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.openpps.store.engine.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the database count again what lies in the tables whenever the ledger has doubled. By these
 * counts it plans how to read, and it keeps its plans: one made for small tables reads large ones
 * whole, a hundred times slower, until a worker of the database comes by, which can take minutes.
 */
public final class GrowthStatistics implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(GrowthStatistics.class);

  /** Smaller tables are read fast by any plan. */
  private static final long SMALL = 500;

  private static final long LOOK_EACH_SECONDS = 1;

  private final DataSource dataSource;
  private final Engine engine;
  private final LongSupplier entries;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private long counted;

  /** Starts to look; {@code entries} tells how many the ledger has. */
  public GrowthStatistics(DataSource dataSource, Engine engine, LongSupplier entries) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.entries = entries;
    this.thread = new Thread(this::run, "pps-statistics");
    this.thread.setDaemon(true);
    this.thread.start();
  }

  private void run() {
    try {
      while (!stopped.await(LOOK_EACH_SECONDS, TimeUnit.SECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    long now = entries.getAsLong();
    if (now < SMALL || now < 2 * counted) {
      return;
    }
    counted = now;
    try (Connection connection = dataSource.getConnection()) {
      engine.count(connection);
    } catch (SQLException e) {
      LOG.warn("The statistics of the tables could not be made; searches may be slow", e);
    }
  }

  /** Stops once a count that is under way has ended. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
