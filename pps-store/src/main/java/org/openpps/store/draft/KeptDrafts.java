package org.openpps.store.draft;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.merkle.Hash;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.registrar.Acknowledgement;
import org.openpps.store.registrar.Acknowledgements;

/** Drafts in a table beside the ledger. */
public final class KeptDrafts implements Drafts {
  private final DataSource dataSource;
  private final Engine engine;
  private final Clock clock;
  private final Function<Filing, Acknowledgement> register;

  /**
   * The drafts in this database.
   *
   * @param register files what is submitted, and refuses when nothing is being written
   */
  public KeptDrafts(
      DataSource dataSource,
      Engine engine,
      Clock clock,
      Function<Filing, Acknowledgement> register) {
    this.dataSource = dataSource;
    this.engine = engine;
    this.clock = clock;
    this.register = register;
  }

  @Override
  public Draft save(String account, IdempotencyKey key, DraftText text) {
    DraftId id = DraftId.of(account, key);
    requireRoom(account, id);
    boolean saved = written(sql -> DraftTable.insert(sql, account, id, text, now()));
    Draft draft = existing(account, id).draft();
    if (!saved
        && !(draft.filing().equals(text.filing()) && draft.line().title().equals(text.title()))) {
      throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }
    return draft;
  }

  /** A draft saved again takes no room. */
  private void requireRoom(String account, DraftId id) {
    if (DraftTable.count(read(), account) >= MOST_OF_AN_ACCOUNT && find(account, id).isEmpty()) {
      throw new RefusedException(ErrorCode.DRAFTS_TOO_MANY);
    }
  }

  @Override
  public Draft change(String account, DraftId id, long revision, DraftText text) {
    if (!written(sql -> DraftTable.change(sql, account, id, revision, text, now()))) {
      throw notOpen(existing(account, id), ErrorCode.DRAFT_CHANGED);
    }
    return existing(account, id).draft();
  }

  @Override
  public Optional<Draft> find(String account, DraftId id) {
    return DraftTable.find(read(), account, id).map(DraftRow::draft);
  }

  @Override
  public DraftPage list(String account, Optional<DraftCursor> after, int most) {
    int size = Math.min(Math.max(most, 1), MOST_ON_A_PAGE);
    List<DraftLine> found =
        DraftTable.list(read(), account, after.orElse(DraftCursor.START), size + 1);
    if (found.size() <= size) {
      return new DraftPage(found, Optional.empty());
    }
    DraftLine last = found.get(size - 1);
    return new DraftPage(
        found.subList(0, size),
        Optional.of(new DraftCursor(last.createdAt().toEpochMilli(), last.id())));
  }

  @Override
  public void delete(String account, DraftId id, Optional<Long> revision) {
    if (!written(sql -> DraftTable.delete(sql, account, id, revision))) {
      throw notOpen(
          existing(account, id),
          revision.isPresent() ? ErrorCode.DRAFT_CHANGED : ErrorCode.DRAFT_UNKNOWN);
    }
  }

  @Override
  public Acknowledgement submit(
      Filer filer, DraftId id, IdempotencyKey key, Function<String, FileRegistrations> read) {
    Hash under = key.scopedTo(filer.account());
    String attempt = UUID.randomUUID().toString();
    DraftRow row = existing(filer.account(), id);
    while (row.line().status() != DraftStatus.SUBMITTED) {
      // What is wrong with the text is told before the draft is closed to changes.
      FileRegistrations bundle = read.apply(row.draft().filing());
      if (begun(filer.account(), row.line(), attempt)) {
        Filing filing = new Filing(filer, id.filingKey(row.line().createdAt()), bundle);
        return noted(filer.account(), id, under, filedOrReopened(filing, id, attempt));
      }
      row = existing(filer.account(), id);
    }
    return answered(row, under);
  }

  private boolean begun(String account, DraftLine line, String attempt) {
    return written(sql -> DraftTable.begin(sql, account, line.id(), line.revision(), attempt));
  }

  /** Whatever the reason, where nothing was written the draft can be changed again. */
  private Acknowledgement filedOrReopened(Filing filing, DraftId id, String attempt) {
    try {
      return register.apply(filing);
    } catch (RegisterException e) {
      if (e.code() != ErrorCode.OUTCOME_UNKNOWN) {
        written(
            sql -> {
              DraftTable.reopen(sql, filing.filer().account(), id, attempt);
              return true;
            });
      }
      throw e;
    }
  }

  /** Another submission may have noted it before: then only one of the two is answered. */
  private Acknowledgement noted(String account, DraftId id, Hash under, Acknowledgement made) {
    long first = made.bundle().first();
    return written(sql -> DraftTable.submitted(sql, account, id, under, first, now()))
        ? made
        : DraftTable.find(read(), account, id).map(row -> answered(row, under)).orElse(made);
  }

  /** The submission that took effect is answered again; any other is told that it was too late. */
  private Acknowledgement answered(DraftRow row, Hash under) {
    if (row.submittedUnder().filter(under::equals).isEmpty()) {
      throw submitted(row);
    }
    return Acknowledgements.again(read(), row.line().filed().orElseThrow().sequence());
  }

  private static RefusedException notOpen(DraftRow row, ErrorCode otherwise) {
    return switch (row.line().status()) {
      case SUBMITTED -> submitted(row);
      case IN_DOUBT -> new RefusedException(ErrorCode.DRAFT_IN_DOUBT);
      case OPEN -> new RefusedException(otherwise);
    };
  }

  private static RefusedException submitted(DraftRow row) {
    return new RefusedException(
        "",
        ErrorCode.DRAFT_SUBMITTED,
        "This draft was submitted; it made registration "
            + row.line().filed().orElseThrow().display()
            + ".");
  }

  private DraftRow existing(String account, DraftId id) {
    return DraftTable.find(read(), account, id)
        .orElseThrow(() -> new RefusedException(ErrorCode.DRAFT_UNKNOWN));
  }

  private DSLContext read() {
    return Sql.on(dataSource, engine);
  }

  private boolean written(Function<DSLContext, Boolean> statement) {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(true);
      boolean done = statement.apply(Sql.on(connection, engine));
      engine.force(connection);
      return done;
    } catch (SQLException | DataAccessException e) {
      throw new RegisterException(ErrorCode.STORE_FAILED, "The draft could not be kept.", e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
