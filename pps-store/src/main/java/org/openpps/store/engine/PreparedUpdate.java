package org.openpps.store.engine;

import java.sql.PreparedStatement;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Update;
import org.jooq.impl.DSL;

/** A change of rows whose text is made once. */
public final class PreparedUpdate {
  private final String text;

  /**
   * The change with its values left open; they are bound in the order in which they stand. H2 reads
   * what is written for PostgreSQL.
   */
  public PreparedUpdate(Update<?> update) {
    this.text = DSL.using(SQLDialect.POSTGRES).render(update);
  }

  /** Changes; tells how many rows. */
  public int run(DSLContext sql, Object... values) {
    return sql.connectionResult(
        connection -> {
          try (PreparedStatement statement = Binding.prepare(connection, text, values)) {
            return statement.executeUpdate();
          }
        });
  }
}
