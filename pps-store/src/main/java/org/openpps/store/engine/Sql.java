package org.openpps.store.engine;

import java.sql.Connection;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** Statements in the dialect of an engine. */
public final class Sql {
  private static final Settings SETTINGS =
      new Settings().withExecuteLogging(false).withInListPadding(true);

  private Sql() {}

  /** Statements within a transaction that the caller ends. */
  public static DSLContext on(Connection connection, Engine engine) {
    return DSL.using(connection, engine.dialect(), SETTINGS);
  }

  /** Statements that each take a connection of their own and commit by themselves. */
  public static DSLContext on(DataSource dataSource, Engine engine) {
    return DSL.using(dataSource, engine.dialect(), SETTINGS);
  }
}
