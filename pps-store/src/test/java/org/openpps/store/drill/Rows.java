package org.openpps.store.drill;

import java.util.List;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What the tables hold, past the register. */
final class Rows {
  private Rows() {}

  /** The number of entries as committed; 0 before the founding. */
  static long entries(DataSource dataSource) {
    return DSL.using(dataSource, SQLDialect.DEFAULT)
        .resultQuery("select size from pps.head")
        .fetchOptional(0, Long.class)
        .orElse(0L);
  }

  /** Carries out one statement. */
  static void run(DataSource dataSource, String statement) {
    DSL.using(dataSource, SQLDialect.DEFAULT).execute(statement);
  }

  /** Asks until there is an answer of at least one row. */
  static void runUntilSome(DataSource dataSource, String query) {
    while (DSL.using(dataSource, SQLDialect.DEFAULT).fetch(query).isEmpty()) {
      Thread.onSpinWait();
    }
  }

  /** The first column of what is found. */
  static List<Long> numbers(DataSource dataSource, String query) {
    return DSL.using(dataSource, SQLDialect.DEFAULT).fetch(query).getValues(0, Long.class);
  }
}
