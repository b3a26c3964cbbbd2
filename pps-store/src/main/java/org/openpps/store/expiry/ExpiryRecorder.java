package org.openpps.store.expiry;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.RecordExpiry;
import org.openpps.store.registrar.Acknowledgement;

/**
 * Puts what is due on record through the ordinary writer, a slice at a time: while a slice is
 * awaited, what other callers have filed is written between. A passing that another process records
 * at the same time is recorded once, because its key follows from number and end.
 */
public final class ExpiryRecorder {
  private static final Filer REGISTER = new Filer(Filer.REGISTER, false);

  private final DSLContext sql;
  private final Supplier<Instant> clock;
  private final Function<Filing, CompletableFuture<Acknowledgement>> writer;

  /** Reads {@code sql}, judges by {@code clock}, files with {@code writer}. */
  public ExpiryRecorder(
      DSLContext sql,
      Supplier<Instant> clock,
      Function<Filing, CompletableFuture<Acknowledgement>> writer) {
    this.sql = sql;
    this.clock = clock;
    this.writer = writer;
  }

  /**
   * Records all that is due, or as much of it as can be until {@code stopped}.
   *
   * @throws RegisterException when nothing can be written; what is left stays due
   */
  public void record(BooleanSupplier stopped) {
    boolean more = true;
    while (more && !stopped.getAsBoolean()) {
      more = recordSlice();
    }
  }

  /** Whether anything came on record, so that it is worth asking for more. */
  private boolean recordSlice() {
    List<CompletableFuture<Acknowledgement>> answers =
        DueExpiries.slice(sql, clock.get()).stream().map(this::file).toList();
    return answers.stream().filter(ExpiryRecorder::accepted).count() > 0;
  }

  private CompletableFuture<Acknowledgement> file(RecordExpiry expiry) {
    return writer.apply(new Filing(REGISTER, expiry.key(), expiry));
  }

  /** What was renewed, removed or discharged meanwhile is refused, and is not due any more. */
  private static boolean accepted(CompletableFuture<Acknowledgement> answer) {
    try {
      answer.join();
      return true;
    } catch (CompletionException e) {
      if (e.getCause() instanceof RefusedException) {
        return false;
      }
      if (e.getCause() instanceof RegisterException known) {
        throw known;
      }
      throw e;
    }
  }
}
