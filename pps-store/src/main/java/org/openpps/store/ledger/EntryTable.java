package org.openpps.store.ledger;

import static org.openpps.store.jooq.Tables.ENTRY;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.ledger.Entry;
import org.openpps.model.ledger.EventKind;
import org.openpps.model.ledger.Parts;
import org.openpps.store.engine.PreparedInsert;

/** The entries. Nothing is ever changed here but the blob of parts, when some are erased. */
public final class EntryTable {
  private static final PreparedInsert INSERT =
      new PreparedInsert(
          ENTRY,
          ENTRY.SEQUENCE,
          ENTRY.LEAF,
          ENTRY.PARTS,
          ENTRY.KIND,
          ENTRY.SUBJECT,
          ENTRY.BUNDLE_FIRST,
          ENTRY.BUNDLE_LAST,
          ENTRY.RECORDED_AT);

  private EntryTable() {}

  /** Appends entries. */
  public static void append(DSLContext sql, List<EntryRow> rows) {
    INSERT.run(sql, rows.stream().map(EntryTable::values).toList());
  }

  private static Object[] values(EntryRow row) {
    OptionalLong subject = row.subject();
    return new Object[] {
      row.entry().sequence(),
      row.leafBytes(),
      subject.isPresent() ? PartsBlob.write(row.entry().parts()) : null,
      row.leaf().kind().toString(),
      subject.isPresent() ? subject.getAsLong() : null,
      row.leaf().bundle().first(),
      row.leaf().bundle().last(),
      row.leaf().time().toEpochMilli()
    };
  }

  /** The entry with this sequence. */
  public static Optional<Entry> find(DSLContext sql, long sequence) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.eq(sequence))
        .fetchOptional(EntryTable::entry);
  }

  /** The entries with these sequences, in order. */
  public static List<Entry> of(DSLContext sql, Collection<Long> sequences) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.in(sequences))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /** The entries with these sequences, each with the others of its bundle, in order. */
  public static List<Entry> bundlesOf(DSLContext sql, Collection<Long> sequences) {
    var named = ENTRY.as("named");
    return sql.selectDistinct(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .join(named)
        .on(ENTRY.SEQUENCE.between(named.BUNDLE_FIRST, named.BUNDLE_LAST))
        .where(named.SEQUENCE.in(sequences))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /** The entries from {@code from} on, up to but without {@code to}, in order. */
  public static List<Entry> range(DSLContext sql, long from, long to) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.ge(from).and(ENTRY.SEQUENCE.lt(to)))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /** The leaves from {@code from} on, up to but without {@code to}, in order. */
  static List<byte[]> leaves(DSLContext sql, long from, long to) {
    return sql.select(ENTRY.LEAF)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.ge(from).and(ENTRY.SEQUENCE.lt(to)))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(ENTRY.LEAF);
  }

  /** The entries below {@code size} about this registration or group, in order. */
  public static List<Entry> about(DSLContext sql, long subject, long size) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SUBJECT.eq(subject).and(ENTRY.SEQUENCE.lt(size)))
        .orderBy(ENTRY.SUBJECT, ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /** The entries of a kind about this registration or group, from one up to but without another. */
  public static List<Entry> ofKind(
      DSLContext sql, long subject, EventKind kind, long from, long to) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SUBJECT.eq(subject).and(ENTRY.KIND.eq(kind.toString())))
        .and(ENTRY.SEQUENCE.ge(from).and(ENTRY.SEQUENCE.lt(to)))
        .orderBy(ENTRY.SUBJECT, ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /** The entries of a kind about the register itself, below {@code size}, in order. */
  public static List<Entry> ofRegister(DSLContext sql, EventKind kind, long size) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(ENTRY)
        .where(ENTRY.SUBJECT.isNull().and(ENTRY.KIND.eq(kind.toString())))
        .and(ENTRY.SEQUENCE.lt(size))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(EntryTable::entry);
  }

  /**
   * All entries about each registration or group that began with one of the entries from one up to
   * but without another, in order; by the registration or group.
   */
  public static Map<Long, List<Entry>> aboutThoseBegun(DSLContext sql, long from, long to) {
    var first = ENTRY.as("first");
    return sql.select(ENTRY.SUBJECT, ENTRY.SEQUENCE, ENTRY.LEAF, ENTRY.PARTS)
        .from(first)
        .join(ENTRY)
        .on(ENTRY.SUBJECT.eq(first.SEQUENCE))
        .where(first.SEQUENCE.ge(from).and(first.SEQUENCE.lt(to)))
        .and(first.SUBJECT.eq(first.SEQUENCE))
        .orderBy(ENTRY.SUBJECT, ENTRY.SEQUENCE)
        .fetchGroups(ENTRY.SUBJECT, EntryTable::entry);
  }

  /** Whether an entry of a kind, from this one on, is about one of these. */
  public static boolean anyOfKind(
      DSLContext sql, Collection<Long> subjects, EventKind kind, long from) {
    return !subjects.isEmpty()
        && sql.fetchExists(
            DSL.selectOne()
                .from(ENTRY)
                .where(ENTRY.SUBJECT.in(subjects).and(ENTRY.KIND.eq(kind.toString())))
                .and(ENTRY.SEQUENCE.ge(from)));
  }

  /** The registration or group that the entry with this sequence, below {@code size}, is about. */
  public static OptionalLong subject(DSLContext sql, long sequence, long size) {
    Long subject =
        sequence < size
            ? sql.select(ENTRY.SUBJECT)
                .from(ENTRY)
                .where(ENTRY.SEQUENCE.eq(sequence))
                .fetchOne(ENTRY.SUBJECT)
            : null;
    return subject == null ? OptionalLong.empty() : OptionalLong.of(subject);
  }

  /** The registrations and groups that these entries are about, by the entries that are there. */
  public static Map<Long, Long> subjects(DSLContext sql, Collection<Long> sequences) {
    return sequences.isEmpty()
        ? Map.of()
        : sql.select(ENTRY.SEQUENCE, ENTRY.SUBJECT)
            .from(ENTRY)
            .where(ENTRY.SEQUENCE.in(sequences).and(ENTRY.SUBJECT.isNotNull()))
            .fetchMap(ENTRY.SEQUENCE, ENTRY.SUBJECT);
  }

  /** The registrations and groups that the entries of a bundle are about, in order. */
  public static List<RegistrationNumber> subjects(DSLContext sql, Bundle bundle) {
    return sql.select(ENTRY.SUBJECT)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.between(bundle.first(), bundle.last()))
        .orderBy(ENTRY.SEQUENCE)
        .fetch(row -> new RegistrationNumber(row.value1()));
  }

  /** The number of entries recorded up to {@code instant}, of those below {@code size}. */
  public static long recordedUpTo(DSLContext sql, Instant instant, long size) {
    Long last =
        sql.select(DSL.max(ENTRY.SEQUENCE))
            .from(ENTRY)
            .where(ENTRY.RECORDED_AT.le(instant.toEpochMilli()).and(ENTRY.SEQUENCE.lt(size)))
            .fetchOne(0, Long.class);
    return last == null ? 0 : last + 1;
  }

  /** The bundle and time of the entry with this sequence. */
  public static Optional<EntryPlace> place(DSLContext sql, long sequence) {
    return sql.select(ENTRY.BUNDLE_FIRST, ENTRY.BUNDLE_LAST, ENTRY.RECORDED_AT)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.eq(sequence))
        .fetchOptional(
            row ->
                new EntryPlace(
                    new Bundle(row.get(ENTRY.BUNDLE_FIRST), row.get(ENTRY.BUNDLE_LAST)),
                    Instant.ofEpochMilli(row.get(ENTRY.RECORDED_AT))));
  }

  /** When these entries were recorded. */
  public static Map<Long, Instant> times(DSLContext sql, Collection<Long> sequences) {
    return sql.select(ENTRY.SEQUENCE, ENTRY.RECORDED_AT)
        .from(ENTRY)
        .where(ENTRY.SEQUENCE.in(sequences))
        .fetchMap(Record2::value1, row -> Instant.ofEpochMilli(row.value2()));
  }

  /** Puts parts with erased texts in the place of those on record. */
  public static void erase(DSLContext sql, long sequence, Parts left) {
    sql.update(ENTRY)
        .set(ENTRY.PARTS, PartsBlob.write(left))
        .where(ENTRY.SEQUENCE.eq(sequence))
        .execute();
  }

  private static Entry entry(Record row) {
    return new Entry(
        row.get(ENTRY.SEQUENCE),
        new String(row.get(ENTRY.LEAF), StandardCharsets.UTF_8),
        PartsBlob.read(row.get(ENTRY.PARTS)));
  }
}
