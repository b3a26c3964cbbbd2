package org.openpps.store.bench;

import java.util.Locale;
import org.openpps.store.testing.Database;

/** What a run of registrations asks of the database, for each of them. */
record Tally(BenchEngine engine, Database database, CountingDataSource counter, int registrations) {
  private record Count(long statements, long commits, long syncs, long written) {}

  /** One row of a table. */
  String row(String what, int callers, Runnable run) {
    Count before = count();
    run.run();
    Count after = count();
    return String.format(
        Locale.ROOT,
        "| %s | %.2f | %.2f | %.2f | %,.0f |",
        String.format(Locale.ROOT, what, callers),
        each(after.statements - before.statements),
        each(after.commits - before.commits),
        each(after.syncs - before.syncs),
        each(after.written - before.written));
  }

  private double each(long count) {
    return (double) count / registrations;
  }

  private Count count() {
    return new Count(
        counter.statements(),
        counter.commits(),
        engine.syncs(database, counter.syncs()),
        engine.written(database));
  }
}
