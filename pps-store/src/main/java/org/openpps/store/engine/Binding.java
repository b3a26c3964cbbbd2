package org.openpps.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;

/** How values travel with a statement; an array of Java is an array of SQL. */
final class Binding {
  private static final Map<Class<?>, String> TYPES =
      Map.of(
          Long.class, "bigint",
          Integer.class, "integer",
          Short.class, "smallint",
          Boolean.class, "boolean",
          String.class, "varchar",
          byte[].class, "bytea");

  private Binding() {}

  /** The name, on every engine, of the SQL type of a column. */
  static String type(Class<?> column) {
    String type = TYPES.get(column);
    if (type == null) {
      throw new IllegalArgumentException("no column of the register is a " + column.getName());
    }
    return type;
  }

  static PreparedStatement prepare(Connection connection, String text, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Object[] array) {
        String type = type(array.getClass().getComponentType());
        statement.setArray(i + 1, connection.createArrayOf(type, array));
      } else {
        statement.setObject(i + 1, values[i]);
      }
    }
    return statement;
  }
}
