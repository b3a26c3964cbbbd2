package org.openpps.store.registrar;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.registration.Filing;
import org.openpps.store.engine.Engine;
import org.openpps.store.ledger.Head;
import org.openpps.store.work.GroupQueue;
import org.openpps.store.work.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The only writer. Takes all filings that wait, writes them in one transaction, forces it to disk,
 * and only then answers each. What the register does for itself takes its turn among them.
 */
public final class Registrar implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Registrar.class);

  private final Transactions transactions;
  private final Engine engine;
  private final GroupWriter writer;
  private final Doubt doubt;
  private final AtomicReference<Head> synced;
  private final GroupQueue<Waiting> queue = new GroupQueue<>();
  private final AtomicReference<String> closed = new AtomicReference<>();
  private final Thread thread;

  /** Notes durably, outside the database, that it must be verified before it is written again. */
  @FunctionalInterface
  public interface Doubt {
    /** Notes it. */
    void note();
  }

  /** Writes to {@code dataSource}; {@code synced} is the newest head known to be on disk. */
  public Registrar(
      DataSource dataSource,
      Engine engine,
      GroupWriter writer,
      Doubt doubt,
      AtomicReference<Head> synced) {
    this.transactions = new Transactions(dataSource, engine);
    this.engine = engine;
    this.writer = writer;
    this.doubt = doubt;
    this.synced = synced;
    this.thread = new Thread(this::run, "pps-registrar");
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /**
   * Queues a filing. The future completes when what it made is on disk, or exceptionally with a
   * {@link RegisterException} when it was refused, failed, or its outcome is unknown.
   */
  public CompletableFuture<Acknowledgement> submit(Filing filing) {
    Pending pending = Pending.of(filing);
    enqueue(pending);
    return pending.answer();
  }

  /** Queues work of the register's own, which is written in its turn; as {@link #submit}. */
  public <R> CompletableFuture<R> submit(OwnWork<R> work) {
    WaitingWork<R> waiting = new WaitingWork<>(work, new CompletableFuture<>());
    enqueue(waiting);
    return waiting.answer();
  }

  private void enqueue(Waiting waiting) {
    if (closedBecause().isPresent()) {
      waiting.answer().completeExceptionally(closedException());
    } else if (!queue.offer(waiting)) {
      waiting
          .answer()
          .completeExceptionally(
              new RegisterException(
                  ErrorCode.REGISTER_BUSY, GroupQueue.CAPACITY + " commands are waiting already."));
    } else if (queue.stopped() && !thread.isAlive()) {
      refuseWaiting();
    }
  }

  /** Why nothing is written any more; empty while writing is open. */
  public Optional<String> closedBecause() {
    return Optional.ofNullable(closed.get());
  }

  /** Finishes what is queued, then stops. */
  @Override
  public void close() {
    queue.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closed.compareAndSet(null, "the register is stopping");
    refuseWaiting();
  }

  private void run() {
    for (List<Waiting> taken = queue.take(); !taken.isEmpty(); taken = queue.take()) {
      cut(taken).forEach(this::writeOrClose);
    }
  }

  /** A command that cannot even be looked at is written alone, and so fails alone. */
  private static List<Group> cut(List<Waiting> taken) {
    try {
      return Groups.of(taken);
    } catch (RuntimeException e) {
      LOG.error("A command cannot be looked at", e);
      return Groups.apart(taken);
    }
  }

  /** What nobody foresaw must neither leave a caller without an answer nor be written upon. */
  private void writeOrClose(Group group) {
    try {
      write(group);
    } catch (RuntimeException | Error e) {
      LOG.error("The writer failed; nothing more is written until the database is verified", e);
      close("the writer failed; restart the register, which then verifies");
      Answers.unknown(group.members());
    }
  }

  private void write(Group group) {
    if (closed.get() != null) {
      Answers.refuse(group.members(), closedException());
      return;
    }
    try (Connection connection = transactions.begin()) {
      Optional<GroupWriter.Outcome> outcome = append(connection, group);
      if (outcome.isPresent()) {
        commit(connection, group, outcome.get());
      } else {
        group.apart().forEach(this::write);
      }
    } catch (SQLException e) {
      Answers.failed(group.members(), e);
    }
  }

  /** Empty when the group could not be written; then a lone member has got its answer. */
  private Optional<GroupWriter.Outcome> append(Connection connection, Group group)
      throws SQLException {
    try {
      return Optional.of(group.write(writer, connection));
    } catch (SQLException | RuntimeException e) {
      rollBack(connection, e);
      if (group.apart().isEmpty()) {
        Answers.failed(group.members(), e);
      }
      return Optional.empty();
    }
  }

  private static void rollBack(Connection connection, Exception why) throws SQLException {
    try {
      connection.rollback();
    } catch (SQLException lost) {
      lost.addSuppressed(why);
      throw lost;
    }
  }

  private void commit(Connection connection, Group group, GroupWriter.Outcome outcome) {
    if (!outcome.changed() && outcome.before().size() == synced.get().size()) {
      Answers.settle(outcome);
      return;
    }
    try {
      connection.commit();
    } catch (SQLException e) {
      LOG.warn("The commit of entries from {} on failed", outcome.before().size(), e);
      giveUp(connection);
      if (group.settledByLedger()) {
        resolve(group, outcome);
      } else {
        Answers.unknown(group.members());
      }
      return;
    }
    force(connection, group, outcome);
  }

  /**
   * Lets go of the head, should a commit that failed still hold it. A statement always asks the
   * server, so that a pool learns here, and not at the next group's cost, that a connection is
   * dead.
   */
  private static void giveUp(Connection connection) {
    try (Statement statement = connection.createStatement()) {
      statement.execute("rollback");
    } catch (SQLException e) {
      LOG.debug("The connection is lost, and with it what it had not committed", e);
    }
  }

  private void force(Connection connection, Group group, GroupWriter.Outcome outcome) {
    try {
      engine.force(connection);
    } catch (SQLException e) {
      distrust(e);
      Answers.unknown(group.members());
      return;
    }
    writer.committed(outcome);
    synced.set(outcome.after());
    Answers.settle(outcome);
  }

  /**
   * Whether a commit that did not answer took effect: the head is locked first, which waits for the
   * lost transaction to end, and then each caller is settled by its key.
   */
  private void resolve(Group group, GroupWriter.Outcome outcome) {
    try (Connection connection = transactions.begin()) {
      boolean tookEffect = writer.stands(connection, outcome);
      connection.rollback();
      if (tookEffect) {
        force(connection, group, outcome);
      } else {
        Answers.failed(group.members(), new SQLException("the commit had no effect"));
      }
    } catch (SQLException | RuntimeException e) {
      LOG.error("The outcome of the commit cannot be told", e);
      Answers.unknown(group.members());
    }
  }

  /**
   * Writes nothing more, because a force failed: of what was written since the last one, the page
   * cache may show what the disk lacks.
   */
  public void distrust(SQLException e) {
    LOG.error("The sync failed; nothing more is written until the database is verified", e);
    close("a sync to disk failed; restart the register, which then verifies");
  }

  private void close(String why) {
    closed.compareAndSet(null, why);
    try {
      doubt.note();
    } catch (RuntimeException e) {
      LOG.error("That the database must be verified could not be noted", e);
    }
  }

  private RegisterException closedException() {
    return new RegisterException(
        ErrorCode.WRITING_CLOSED,
        "The register does not accept changes: " + closedBecause().orElse("it is stopping") + ".");
  }

  private void refuseWaiting() {
    Answers.refuse(queue.abandoned(), closedException());
  }
}
