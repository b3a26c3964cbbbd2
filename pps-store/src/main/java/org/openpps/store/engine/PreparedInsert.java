package org.openpps.store.engine;

import java.lang.reflect.Array;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Inserts any number of rows with one statement, whose text is made once: for each column the
 * values travel as an array.
 */
public final class PreparedInsert {
  private final String text;
  private final Class<?>[] types;

  /** Inserts into these columns. */
  public PreparedInsert(Table<?> table, Field<?>... columns) {
    this(columns, into(table, columns) + " select * from " + unnested(columns));
  }

  private PreparedInsert(Field<?>[] columns, String text) {
    this.types = Arrays.stream(columns).map(Field::getType).toArray(Class<?>[]::new);
    this.text = text;
  }

  /**
   * Inserts the rows that are not there yet; these columns are the key. Each row is given once, and
   * nobody else writes meanwhile: looking a row up costs less than a conflict that may come. The
   * offset keeps PostgreSQL from reading the whole table for a join.
   */
  public static PreparedInsert ifAbsent(Table<?> table, Field<?>... columns) {
    String named =
        Arrays.stream(columns).map(PreparedInsert::quoted).collect(Collectors.joining(", "));
    String same =
        Arrays.stream(columns)
            .map(column -> "t.%1$s = u.%1$s".formatted(quoted(column)))
            .collect(Collectors.joining(" and "));
    return new PreparedInsert(
        columns,
        "%s select * from %s as u (%s) where not exists (select 1 from %s t where %s offset 0)"
            .formatted(into(table, columns), unnested(columns), named, table, same));
  }

  private static String into(Table<?> table, Field<?>... columns) {
    return "insert into %s (%s)"
        .formatted(
            table,
            Arrays.stream(columns).map(PreparedInsert::quoted).collect(Collectors.joining(", ")));
  }

  private static String unnested(Field<?>... columns) {
    return Arrays.stream(columns)
        .map(column -> "cast(? as " + Binding.type(column.getType()) + " array)")
        .collect(Collectors.joining(", ", "unnest(", ")"));
  }

  private static String quoted(Field<?> column) {
    return "\"" + column.getName() + "\"";
  }

  /** Inserts rows, each with a value for each column. */
  public void run(DSLContext sql, List<Object[]> rows) {
    if (rows.isEmpty()) {
      return;
    }
    Object[] columns = new Object[types.length];
    for (int column = 0; column < types.length; column++) {
      Object[] values = (Object[]) Array.newInstance(types[column], rows.size());
      for (int row = 0; row < rows.size(); row++) {
        values[row] = rows.get(row)[column];
      }
      columns[column] = values;
    }
    sql.connection(
        connection -> {
          try (PreparedStatement statement = Binding.prepare(connection, text, columns)) {
            statement.executeUpdate();
          }
        });
  }
}
