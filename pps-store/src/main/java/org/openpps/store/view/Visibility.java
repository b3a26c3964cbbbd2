package org.openpps.store.view;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** When a row of a view counts: at size N when {@code from ≤ N < to}. */
public final class Visibility {
  /** The {@code to} of a row that stands. */
  public static final long OPEN = Long.MAX_VALUE;

  /** A size that is bound later. */
  public static final Field<Long> SIZE = DSL.param("size", Long.class);

  private Visibility() {}

  /** The rows visible at this size. */
  public static Condition at(Field<Long> from, Field<Long> to, Field<Long> size) {
    return to.gt(size).and(from.le(size));
  }
}
