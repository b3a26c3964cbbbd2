package org.openpps.store.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Select;

/**
 * Finds the rows of many keys of one kind by an index that begins with the kind. PostgreSQL takes
 * all keys in one round trip; H2 would read every row of the kind for it (an index serves a list of
 * values in its first column alone), and is asked key by key, which costs no round trip there.
 */
public final class PreparedLookup {
  private final PreparedQuery together;
  private final PreparedQuery each;

  /**
   * A look-up in {@code column}.
   *
   * @param rows makes the query: the kind is its first open value, the condition its last
   */
  public PreparedLookup(Field<String> column, Function<Condition, Select<?>> rows) {
    this.together = new PreparedQuery(rows.apply(PreparedQuery.anyOf(column)));
    this.each = new PreparedQuery(rows.apply(column.eq((String) null)));
  }

  /** What the rows give for these keys. */
  public <R> List<R> fetch(
      DSLContext sql, PreparedQuery.Row<R> row, short kind, Collection<String> keys) {
    if (sql.family() != SQLDialect.H2) {
      return together.fetch(sql, row, kind, (Object) keys.toArray(String[]::new));
    }
    List<R> found = new ArrayList<>();
    keys.forEach(key -> found.addAll(each.fetch(sql, row, kind, key)));
    return found;
  }
}
