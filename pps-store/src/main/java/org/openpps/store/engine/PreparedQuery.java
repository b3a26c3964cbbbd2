package org.openpps.store.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.impl.DSL;

/**
 * A query in plain SQL whose text is made once. Making it costs several times as much as a search
 * by an index, and drivers recognise a text that they have prepared before.
 */
public final class PreparedQuery {
  private final String text;

  /** The query with its values left open; they are bound in the order in which they stand. */
  public PreparedQuery(Select<?> query) {
    this.text = query.getSQL();
  }

  /** The condition that a column equals one of the values of an array. */
  public static Condition anyOf(Field<?> column) {
    String type = Binding.type(column.getType());
    return DSL.condition(
        "{0} = any(cast({1} as " + type + " array))", column, DSL.param("values", Object.class));
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
          List<R> found = new ArrayList<>();
          try (PreparedStatement statement = Binding.prepare(connection, text, values);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(row.read(rows));
            }
          }
          return found;
        });
  }

  /** What the one row gives, if there is one. */
  public <R> Optional<R> fetchOne(DSLContext sql, Row<R> row, Object... values) {
    return fetch(sql, row, values).stream().findFirst();
  }
}
