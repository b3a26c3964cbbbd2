package org.openpps.store.search;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.error.RegisterException;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.ReadPoint;
import org.openpps.store.ledger.EntryPlace;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;

/** Turns the moment a caller asks for into the two coordinates of the read. */
public final class ReadPoints {
  private final Supplier<Head> head;
  private final Supplier<Instant> clock;

  /** {@code head} is the newest that is on disk. */
  public ReadPoints(Supplier<Head> head, Supplier<Instant> clock) {
    this.head = head;
    this.clock = clock;
  }

  /**
   * The coordinates for {@code asked}.
   *
   * @throws RefusedException INSTANT_IN_FUTURE or ENTRIES_BEYOND_HEAD
   */
  public ReadPoint resolve(DSLContext sql, AsAt asked) {
    Head newest = head.get();
    Instant now = later(clock.get(), newest.recordedAt());
    asked.instant().ifPresent(instant -> refuseFuture(instant, now));
    if (asked.entries().isPresent()) {
      return at(sql, asked.entries().get(), asked.instant(), newest);
    }
    return asked
        .instant()
        .map(t -> new ReadPoint(recordedUpTo(sql, t, newest), t))
        .orElseGet(() -> new ReadPoint(newest.size(), now));
  }

  /** The same for a moment that stands in the request at {@code pointer}. */
  public ReadPoint resolve(DSLContext sql, AsAt asked, String pointer) {
    try {
      return resolve(sql, asked);
    } catch (RefusedException e) {
      throw new RefusedException(
          e.violations().stream().map(violation -> violation.under(pointer)).toList());
    }
  }

  /** When entry N−1 was recorded. */
  public static Instant lastEntryTime(DSLContext sql, long entries) {
    return place(sql, entries - 1).time();
  }

  private static long recordedUpTo(DSLContext sql, Instant instant, Head newest) {
    long entries = EntryTable.recordedUpTo(sql, instant, newest.size());
    if (entries == 0) {
      throw new RefusedException(
          "/at", ErrorCode.INSTANT_BEFORE_REGISTER, ErrorCode.INSTANT_BEFORE_REGISTER.meaning());
    }
    return entries;
  }

  private static ReadPoint at(DSLContext sql, long asked, Optional<Instant> instant, Head newest) {
    if (asked < 1 || asked > newest.size()) {
      throw new RefusedException(
          "/entries",
          ErrorCode.ENTRIES_BEYOND_HEAD,
          "The ledger has " + newest.size() + " entries, not " + asked + ".");
    }
    EntryPlace last = place(sql, asked - 1);
    boolean inside = last.bundle().last() >= asked;
    long entries = inside ? last.bundle().first() : asked;
    return new ReadPoint(
        entries,
        instant.orElseGet(() -> lastEntryTime(sql, entries)),
        inside ? Optional.of(asked) : Optional.empty());
  }

  private static EntryPlace place(DSLContext sql, long sequence) {
    return EntryTable.place(sql, sequence)
        .orElseThrow(
            () ->
                new RegisterException(
                    ErrorCode.LEDGER_DAMAGED, "Entry " + sequence + " is missing."));
  }

  private static void refuseFuture(Instant instant, Instant now) {
    if (instant.isAfter(now)) {
      throw new RefusedException(
          "/at", ErrorCode.INSTANT_IN_FUTURE, ErrorCode.INSTANT_IN_FUTURE.meaning());
    }
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
