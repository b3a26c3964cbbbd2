package org.openpps.store.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.ResultQuery;

/**
 * A query whose text is made once. Making it costs several times as much as a search by an index,
 * and drivers recognise a text that they have prepared before.
 */
public final class PreparedQuery {
  private final String text;

  /** The query with its values left open; they are bound in the order in which they stand. */
  public PreparedQuery(ResultQuery<?> query) {
    this.text = query.getSQL();
  }

  /** Makes something of one row. */
  @FunctionalInterface
  public interface Row<R> {
    /** Reads the columns, counted from 1. */
    R read(ResultSet row) throws SQLException;
  }

  /** What the rows give for these values. */
  public <R> List<R> fetch(DSLContext sql, Row<R> row, Object... values) {
    return sql.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(text)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            return read(statement, row);
          }
        });
  }

  private static <R> List<R> read(PreparedStatement statement, Row<R> row) throws SQLException {
    List<R> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(row.read(rows));
      }
    }
    return found;
  }
}
