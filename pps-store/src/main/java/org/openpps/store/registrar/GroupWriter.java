package org.openpps.store.registrar;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.ledger.Bundle;
import org.openpps.model.merkle.Hash;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Circumstances;
import org.openpps.model.registration.Decider;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.Needs;
import org.openpps.model.registration.Recorded;
import org.openpps.model.search.exact.SearchedName;
import org.openpps.store.engine.Engine;
import org.openpps.store.engine.Sql;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.ledger.Head;
import org.openpps.store.ledger.HeadTable;
import org.openpps.store.ledger.TileCache;
import org.openpps.store.ledger.TileTable;
import org.openpps.store.ledger.TreeEdge;
import org.openpps.store.notice.CompetingNotices;
import org.openpps.store.notice.NewClaim;
import org.openpps.store.notice.NoticeTable;
import org.openpps.store.view.AcceptedCommand;
import org.openpps.store.view.IdempotencyTable;
import org.openpps.store.view.KnownNames;
import org.openpps.store.view.KnownVersions;
import org.openpps.store.view.SearchVersions;
import org.openpps.store.view.ViewChanges;
import org.openpps.store.view.ViewTables;

/**
 * Decides a group of filings and writes what follows, within a transaction that the caller commits.
 * A later filing sees what earlier ones of the group have done.
 */
public final class GroupWriter {
  private final Engine engine;
  private final RegisterProfile profile;
  private final KnownVersions search;
  private final Timekeeper timekeeper;
  private final TileCache tiles;
  private final SecureRandom random = new SecureRandom();
  private TreeEdge edge = TreeEdge.empty();
  private final KnownNames known = new KnownNames();
  private SearchVersions keyedBy;

  /** Decides by {@code profile}, keys by {@code search}, times by {@code timekeeper}. */
  public GroupWriter(
      Engine engine,
      RegisterProfile profile,
      KnownVersions search,
      Timekeeper timekeeper,
      TileCache tiles) {
    this.engine = engine;
    this.profile = profile;
    this.search = search;
    this.timekeeper = timekeeper;
    this.tiles = tiles;
  }

  /** What a group came to: the head once it is committed, and what to tell each caller then. */
  record Outcome(
      Head before,
      Head after,
      List<Settlement> settlements,
      List<AcceptedCommand> made,
      Set<SearchedName> names,
      TreeEdge edge,
      boolean changed) {}

  Outcome write(Connection connection, List<Pending> group) throws SQLException {
    DSLContext sql = Sql.on(connection, engine);
    Head head = lock(connection, sql);
    Instant time = timekeeper.timeAfter(head.recordedAt());
    Run run = new Run(sql, head, time, group);
    group.forEach(run::decide);
    return run.write();
  }

  /** Carries out work of the register's own; whoever asked for it gets {@code answer}. */
  <R> Outcome write(Connection connection, OwnWork<R> work, CompletableFuture<R> answer)
      throws SQLException {
    DSLContext sql = Sql.on(connection, engine);
    Head head = lock(connection, sql);
    Held held = new Held(sql, head, versions(sql, head), timekeeper, edgeOf(sql, head));
    R result = work.carryOut(held);
    return new Outcome(
        head,
        held.advance(),
        List.of(new Settlement.Done<>(answer, result)),
        List.of(),
        Set.of(),
        held.edge(),
        true);
  }

  private Head lock(Connection connection, DSLContext sql) throws SQLException {
    Head head = HeadTable.lock(sql).orElseThrow();
    if (timekeeper.dueToCompare()) {
      engine.serverTime(connection).ifPresent(timekeeper::compareWith);
    }
    return head;
  }

  /** Names whose rows stand are known for the versions that made them, and no others. */
  private SearchVersions versions(DSLContext sql, Head head) {
    SearchVersions versions = search.at(sql, head.searchProfiles());
    if (versions != keyedBy) {
      known.clear();
      keyedBy = versions;
    }
    return versions;
  }

  /**
   * Whether what {@code outcome} made stands in the ledger. Waits for any transaction that still
   * holds the head.
   */
  boolean stands(Connection connection, Outcome outcome) {
    DSLContext sql = Sql.on(connection, engine);
    HeadTable.lock(sql).orElseThrow();
    Map<Hash, AcceptedCommand> found =
        IdempotencyTable.find(sql, outcome.made().stream().map(AcceptedCommand::key).toList());
    return outcome.made().stream()
        .allMatch(
            made ->
                Optional.ofNullable(found.get(made.key()))
                    .filter(stands -> stands.bundle().equals(made.bundle()))
                    .isPresent());
  }

  /**
   * Keeps the edge of the tree that was committed and the names that were written, so that the next
   * group need not read or write them.
   */
  void committed(Outcome outcome) {
    edge = outcome.edge();
    known.add(outcome.names());
  }

  /** What was kept counts for the head that it was kept with, and no other. */
  private TreeEdge edgeOf(DSLContext sql, Head head) {
    if (edge.tree().equals(head.tree())) {
      return edge.copy();
    }
    known.clear();
    return TreeEdge.load(sql, head.tree(), tiles);
  }

  private final class Run {
    private final DSLContext sql;
    private final Head head;
    private final Instant time;
    private final TreeEdge growing;
    private final Append append;
    private final Loaded loaded;
    private final SearchVersions versions;
    private final ViewChanges changes;
    private final Map<Hash, AcceptedCommand> accepted;
    private final Map<Hash, Acknowledgement> acknowledged = new HashMap<>();
    private final List<AcceptedCommand> remembered = new ArrayList<>();
    private final List<Settlement> settlements = new ArrayList<>();
    private final List<Erasing> erasing = new ArrayList<>();
    private final List<Suppressing> suppressing = new ArrayList<>();
    private final List<NewClaim> claims = new ArrayList<>();

    Run(DSLContext sql, Head head, Instant time, List<Pending> group) {
      this.sql = sql;
      this.head = head;
      this.time = time;
      this.growing = edgeOf(sql, head);
      this.versions = versions(sql, head);
      this.changes = new ViewChanges(versions, known);
      this.append = new Append(random, profile.effect(), growing, time);
      this.accepted = IdempotencyTable.find(sql, group.stream().map(Pending::keyHash).toList());
      this.loaded =
          Loaded.load(
              sql, group.stream().map(p -> Needs.of(p.filing().command())).toList(), head.size());
    }

    void decide(Pending pending) {
      try {
        settlements.add(new Settlement.Accepted(pending, acknowledge(pending)));
      } catch (RefusedException e) {
        settlements.add(new Settlement.Refused(pending, e));
      }
    }

    private Acknowledgement acknowledge(Pending pending) {
      AcceptedCommand before = accepted.get(pending.keyHash());
      if (before == null) {
        return accept(pending);
      }
      if (!before.sameRequest(pending.requestHash())) {
        throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
      }
      Acknowledgement here = acknowledged.get(pending.keyHash());
      return here == null
          ? Acknowledgements.again(sql, before.bundle().first())
          : new Acknowledgement(here.bundle(), here.time(), here.numbers(), true);
    }

    private Acknowledgement accept(Pending pending) {
      List<Event> events =
          Decider.decide(loaded, pending.filing(), new Circumstances(profile, time, append.next()));
      Bundle bundle = append.append(pending, events);
      for (int i = 0; i < events.size(); i++) {
        Recorded recorded =
            new Recorded(
                bundle.first() + i,
                bundle,
                time,
                pending.filing().filer().account(),
                events.get(i));
        events
            .get(i)
            .about(new ViewStep(recorded, loaded, changes, erasing, suppressing))
            .ifPresent(
                now -> claims.add(new NewClaim(recorded.sequence(), bundle.last() + 1, time, now)));
      }
      Acknowledgement acknowledgement =
          new Acknowledgement(bundle, time, events.stream().map(Event::subject).toList(), false);
      AcceptedCommand command =
          new AcceptedCommand(pending.keyHash(), Optional.of(pending.requestHash()), bundle);
      accepted.put(pending.keyHash(), command);
      acknowledged.put(pending.keyHash(), acknowledgement);
      remembered.add(command);
      return acknowledgement;
    }

    Outcome write() {
      Head after =
          append.rows().isEmpty() ? head : new Head(growing.tree(), time, head.searchProfiles());
      if (after.size() > head.size()) {
        EntryTable.append(sql, append.rows());
        TileTable.append(sql, growing.takeFinished());
        ViewTables.write(sql, changes);
        CompetingNotices competing = new CompetingNotices(sql, versions, profile);
        NoticeTable.insert(sql, competing.of(claims));
        IdempotencyTable.insert(sql, remembered);
        erasing.forEach(e -> e.carryOut(sql, versions, competing));
        suppressing.forEach(s -> s.carryOut(sql, versions));
        if (!erasing.isEmpty()) {
          known.clear();
        }
        HeadTable.advance(sql, head, after);
      }
      Set<SearchedName> names = erasing.isEmpty() ? changes.names() : Set.of();
      boolean changed = after.size() > head.size();
      return new Outcome(head, after, settlements, remembered, names, growing, changed);
    }
  }
}
