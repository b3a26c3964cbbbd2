package org.openpps.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The tables of the register, brought to the form that this release needs.
 *
 * <p>Everything lies in the schema {@value #SCHEMA} with a history table of its own, so that a
 * Flyway of the embedding program neither runs these migrations nor stumbles over them.
 */
public final class Migrations {

  /** The schema of all tables of the register. */
  public static final String SCHEMA = "pps";

  private static final String HISTORY = "schema_history";
  private static final String COMMON = "classpath:org/openpps/store/migrations";
  private static final String OVERRIDES = "classpath:org/openpps/store/overrides/";

  private final DataSource dataSource;

  public Migrations(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Applies what is missing.
   *
   * @return how many migrations were applied; 0 when the tables were up to date
   * @throws org.flywaydb.core.api.FlywayException if the database cannot be reached, or its tables
   *     were made by another release in a way that this one cannot continue
   */
  public int apply() {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .loggers("slf4j")
        .defaultSchema(SCHEMA)
        .schemas(SCHEMA)
        .table(HISTORY)
        .locations(locations().toArray(String[]::new))
        .cleanDisabled(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }

  private List<String> locations() {
    List<String> locations = new ArrayList<>(List.of(COMMON));
    if (isPostgres()) {
      locations.add(OVERRIDES + "postgresql");
    }
    return locations;
  }

  private boolean isPostgres() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer: " + e.getMessage(), e);
    }
  }
}
