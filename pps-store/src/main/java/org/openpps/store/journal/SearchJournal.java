package org.openpps.store.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;
import org.openpps.model.search.record.SearchNumber;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.work.GroupQueue;
import org.openpps.store.work.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The journal's one writer in this process: takes all records that wait, writes them in one
 * transaction, forces it to disk, and only then lets the searchers have their answers. It touches
 * no row that the ledger's writer locks. After a failed force, its own or that of the ledger's
 * writer, it writes nothing more.
 */
public final class SearchJournal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SearchJournal.class);

  private final Transactions transactions;
  private final Engine engine;
  private final BooleanSupplier doubted;
  private final GroupQueue<Waiting> queue = new GroupQueue<>();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread thread = new Thread(this::run, "pps-journal");

  /**
   * Writes to {@code dataSource} from now on until it is closed.
   *
   * @param doubted whether the ledger's writer has given the database up
   */
  public SearchJournal(DataSource dataSource, Engine engine, BooleanSupplier doubted) {
    this.transactions = new Transactions(dataSource, engine);
    this.engine = engine;
    this.doubted = doubted;
    this.thread.setDaemon(true);
    this.thread.start();
  }

  /**
   * Puts the searches of one request on record, all or none, and waits until they are on disk.
   *
   * @param repeatable whether the request may have been made before under its key
   * @return what stands in the journal: these searches, or the first of the request made before
   * @throws RegisterException SEARCH_NOT_RECORDED or OUTCOME_UNKNOWN
   */
  List<KeptSearch> write(List<KeptSearch> searches, boolean repeatable) {
    Waiting waiting = new Waiting(searches, repeatable, new CompletableFuture<>());
    if (closed.get() || !queue.offer(waiting)) {
      throw notRecorded(Optional.empty());
    }
    if (queue.stopped() && !thread.isAlive()) {
      refuse(queue.abandoned());
    }
    try {
      return waiting.answer().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RegisterException known) {
        throw known;
      }
      throw e;
    }
  }

  /** Finishes what waits, then stops. */
  @Override
  public void close() {
    queue.stop();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    closed.set(true);
    refuse(queue.abandoned());
  }

  private void run() {
    for (List<Waiting> group = queue.take(); !group.isEmpty(); group = queue.take()) {
      try {
        write(group);
      } catch (RuntimeException | Error e) {
        LOG.error("Searches could not be put on record", e);
        group.forEach(waiting -> waiting.fail(notRecorded(Optional.of(e))));
      }
    }
  }

  private void write(List<Waiting> group) {
    if (closed.get() || doubted.getAsBoolean()) {
      refuse(group);
      return;
    }
    boolean together = false;
    try (Connection connection = transactions.begin()) {
      Optional<Map<SearchNumber, List<KeptSearch>>> standing = insert(connection, group);
      together = standing.isPresent();
      if (together) {
        commit(connection, group, standing.get());
      }
    } catch (SQLException e) {
      group.forEach(waiting -> waiting.fail(notRecorded(Optional.of(e))));
      return;
    }
    if (!together && group.size() > 1) {
      group.forEach(waiting -> write(List.of(waiting)));
    }
  }

  /**
   * What stands in the journal once this is committed, by the first number of each request. Empty
   * when the group could not be written; then a lone request has got its answer.
   */
  private Optional<Map<SearchNumber, List<KeptSearch>>> insert(
      Connection connection, List<Waiting> group) throws SQLException {
    DSLContext sql = Sql.on(connection, engine);
    try {
      Map<SearchNumber, List<KeptSearch>> standing = new HashMap<>();
      SearchRecordTable.find(sql, repeatable(group))
          .forEach(search -> standing.put(search.record().number(), List.of(search)));
      List<KeptSearch> fresh = new ArrayList<>();
      for (Waiting waiting : group) {
        if (standing.putIfAbsent(waiting.first(), waiting.searches()) == null) {
          fresh.addAll(waiting.searches());
        }
      }
      SearchRecordTable.insert(sql, fresh);
      return Optional.of(standing);
    } catch (RuntimeException e) {
      connection.rollback();
      if (group.size() == 1) {
        group.get(0).fail(notRecorded(Optional.of(e)));
      }
      return Optional.empty();
    }
  }

  private static List<SearchNumber> repeatable(List<Waiting> group) {
    return group.stream().filter(Waiting::repeatable).map(Waiting::first).distinct().toList();
  }

  private void commit(
      Connection connection, List<Waiting> group, Map<SearchNumber, List<KeptSearch>> standing) {
    try {
      connection.commit();
    } catch (SQLException e) {
      LOG.warn("Whether {} searches are on record is not known", group.size(), e);
      group.forEach(waiting -> waiting.fail(unknown(e)));
      return;
    }
    try {
      engine.force(connection);
    } catch (SQLException e) {
      LOG.error("A sync failed; no search is answered until the register is started anew", e);
      closed.set(true);
      group.forEach(waiting -> waiting.fail(unknown(e)));
      return;
    }
    group.forEach(waiting -> waiting.answer().complete(standing.get(waiting.first())));
  }

  private static void refuse(List<Waiting> waiting) {
    waiting.forEach(each -> each.fail(notRecorded(Optional.empty())));
  }

  private static RegisterException notRecorded(Optional<Throwable> why) {
    return new RegisterException(
        ErrorCode.SEARCH_NOT_RECORDED, ErrorCode.SEARCH_NOT_RECORDED.meaning(), why.orElse(null));
  }

  private static RegisterException unknown(SQLException e) {
    return new RegisterException(
        ErrorCode.OUTCOME_UNKNOWN, "Whether the search is on record is not known.", e);
  }
}
