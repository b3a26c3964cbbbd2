package org.openpps.store.keying;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.openpps.model.error.RegisterException;
import org.openpps.model.search.NextSearchProfile;
import org.openpps.store.ledger.Head;
import org.openpps.store.registrar.OwnWork;
import org.openpps.store.view.Keying;
import org.openpps.store.view.KnownVersions;
import org.openpps.store.view.SearchVersionTable;

/** The versions as the database keeps them. */
public final class KeptVersions implements SearchProfileVersions {
  private final DSLContext sql;
  private final Supplier<Head> head;
  private final KnownVersions known;
  private final String rules;
  private final Function<OwnWork<Keying>, CompletableFuture<Keying>> writer;
  private final Runnable asked;

  /**
   * The versions in a database.
   *
   * @param head the newest that may be shown
   * @param rules the name of the register's rules, without version
   * @param writer queues what is to be written
   * @param asked is told that something is to be keyed
   */
  public KeptVersions(
      DSLContext sql,
      Supplier<Head> head,
      KnownVersions known,
      String rules,
      Function<OwnWork<Keying>, CompletableFuture<Keying>> writer,
      Runnable asked) {
    this.sql = sql;
    this.head = head;
    this.known = known;
    this.rules = rules;
    this.writer = writer;
    this.asked = asked;
  }

  @Override
  public List<VersionStatus> list() {
    long size = head.get().size();
    Optional<Keying> keying = SearchVersionTable.keying(sql);
    return known.current(sql).list().stream()
        .map(version -> VersionStatus.of(version, size, keying))
        .toList();
  }

  @Override
  public List<VersionStatus> begin(NextSearchProfile next) {
    try {
      writer.apply(new TakeUp(next, rules)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RegisterException known) {
        throw known;
      }
      throw e;
    }
    asked.run();
    return list();
  }
}
