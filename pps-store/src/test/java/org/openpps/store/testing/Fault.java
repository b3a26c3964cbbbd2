package org.openpps.store.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * One step of the database that will fail once.
 *
 * @param step matches the step: the text of a statement, or {@code commit}
 * @param moment whether the step has taken effect when it fails
 * @param remaining how many matching steps are left to pass, down to the one that fails
 */
record Fault(Pattern step, FaultyDataSource.Moment moment, AtomicInteger remaining) {

  void strikeIfAt(FaultyDataSource.Moment here, String what) throws SQLException {
    if (moment == here && step.matcher(what).find() && remaining.decrementAndGet() == 0) {
      throw new SQLException("A test lets this fail, " + here.inWords() + ": " + what, "08006");
    }
  }
}
