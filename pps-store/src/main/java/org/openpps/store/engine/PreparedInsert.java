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
    this.types = Arrays.stream(columns).map(Field::getType).toArray(Class<?>[]::new);
    this.text =
        "insert into %s (%s) select * from unnest(%s)"
            .formatted(
                table,
                Arrays.stream(columns)
                    .map(column -> "\"" + column.getName() + "\"")
                    .collect(Collectors.joining(", ")),
                Arrays.stream(types)
                    .map(type -> "cast(? as " + Binding.type(type) + " array)")
                    .collect(Collectors.joining(", ")));
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
