package org.openpps.store.registrar;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/**
 * Work of the register's own that waits for its turn.
 *
 * @param work what is to be done
 * @param answer completed once, when what it wrote is on disk or certain not to be
 */
record WaitingWork<T>(OwnWork<T> work, CompletableFuture<T> answer) implements Waiting {
  GroupWriter.Outcome write(GroupWriter writer, Connection connection) throws SQLException {
    return writer.write(connection, work, answer);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.work(this);
  }
}
