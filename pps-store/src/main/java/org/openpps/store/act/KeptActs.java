package org.openpps.store.act;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.IdempotencyKey;
import org.openpps.model.registration.ReadPoint;
import org.openpps.store.engine.Engine;

/** Acts in tables beside the ledger. */
public final class KeptActs implements Acts {
  private final Tables tables;
  private final Clock clock;
  private final RegisterProfile profile;
  private final Consumer<Plan> form;
  private final Supplier<ReadPoint> now;
  private final Runnable started;

  /**
   * The acts in this database.
   *
   * @param profile the rules in force
   * @param form refuses a plan that is not well-formed
   * @param now what counts at the moment; refuses when nothing is being written
   * @param started is told of a new act
   */
  public KeptActs(
      DataSource dataSource,
      Engine engine,
      Clock clock,
      RegisterProfile profile,
      Consumer<Plan> form,
      Supplier<ReadPoint> now,
      Runnable started) {
    this.tables = new Tables(dataSource, engine);
    this.clock = clock;
    this.profile = profile;
    this.form = form;
    this.now = now;
    this.started = started;
  }

  @Override
  public Act start(Filer filer, IdempotencyKey key, Plan plan) {
    form.accept(plan);
    ActId id = ActId.of(filer.account(), key);
    Act act =
        ActTable.find(tables.read(), id).map(ActRow::act).orElseGet(() -> planned(filer, id, plan));
    if (!same(act.plan(), plan)) {
      throw new RefusedException(ErrorCode.IDEMPOTENCY_KEY_REUSED);
    }
    started.run();
    return act;
  }

  /** Of an act that has ended the free text is gone, and is compared no more. */
  private static boolean same(Plan kept, Plan asked) {
    return kept.equals(asked) || kept.equals(asked.withoutText());
  }

  private Act planned(Filer filer, ActId id, Plan plan) {
    ReadPoint at = now.get();
    PlanRules rules = new PlanRules(tables.read(), profile, at);
    rules.check(plan);
    List<Long> members = new Members(profile, at.instant()).of(tables.read(), plan);
    rules.checkFirst(filer, plan, members);
    Instant time = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Act act =
        new Act(id, filer.account(), plan, ActStatus.RUNNING, members.size(), 0, 0, time, time);
    return tables.write(
        (sql, connection) -> {
          if (ActTable.insert(sql, act)) {
            SliceTable.insert(sql, id, Slice.of(members));
          }
          return ActTable.find(sql, id).orElseThrow().act();
        });
  }

  @Override
  public Optional<Act> started(Filer filer, IdempotencyKey key) {
    return find(filer, ActId.of(filer.account(), key));
  }

  @Override
  public Optional<Act> find(Filer filer, ActId id) {
    return ActTable.find(tables.read(), id)
        .map(ActRow::act)
        .filter(act -> filer.registrar() || act.account().equals(filer.account()));
  }

  @Override
  public List<Act> list(Filer filer, Optional<ActId> after, int most) {
    Optional<Act> last = after.map(id -> existing(filer, id));
    return ActTable.list(tables.read(), filer, last, page(most));
  }

  @Override
  public List<RefusedMember> refused(
      Filer filer, ActId id, Optional<RegistrationNumber> after, int most) {
    return RefusalTable.list(tables.read(), existing(filer, id).id(), after, page(most));
  }

  @Override
  public Act cancel(Filer filer, ActId id) {
    Act act = existing(filer, id);
    if (act.status() == ActStatus.FINISHED) {
      throw new RefusedException(ErrorCode.ACT_ENDED);
    }
    tables.write(
        (sql, connection) ->
            ActTable.cancel(sql, id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    started.run();
    return existing(filer, id);
  }

  private Act existing(Filer filer, ActId id) {
    return find(filer, id).orElseThrow(() -> new RefusedException(ErrorCode.ACT_UNKNOWN));
  }

  private static int page(int most) {
    return Math.min(Math.max(most, 1), MOST_ON_A_PAGE);
  }
}
