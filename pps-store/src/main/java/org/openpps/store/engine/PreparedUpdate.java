package org.openpps.store.engine;

import java.sql.PreparedStatement;
import org.jooq.DSLContext;
import org.jooq.Update;

/** A change of rows whose text is made once. */
public final class PreparedUpdate {
  private final String text;

  /** The change with its values left open; they are bound in the order in which they stand. */
  public PreparedUpdate(Update<?> update) {
    this.text = update.getSQL();
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
