package org.openpps.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
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
public final class GrowthStatistics {
  private static final Logger LOG = LoggerFactory.getLogger(GrowthStatistics.class);

  /** Smaller tables are read fast by any plan. */
  private static final long SMALL = 500;

  private final DataSource dataSource;
  private final Engine engine;
  private final LongSupplier entries;
  private long counted;

  /** {@code entries} tells how many the ledger has. */
  public GrowthStatistics(DataSource dataSource, Engine engine, LongSupplier entries) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.entries = entries;
  }

  /** Counts if it is due; for one thread, again and again. */
  public void look() {
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
}
