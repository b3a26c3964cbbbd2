package org.openpps.store.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.store.Register;
import org.openpps.store.RegisterSettings;
import org.openpps.store.key.DirectoryKeyStore;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.FaultyDataSource;
import org.openpps.store.testing.FaultyDataSource.Moment;

/** A register whose steps fail when a test wants it, with a group of parties on record. */
final class FaultyRegister implements AutoCloseable {
  /** The first statement of a group. */
  static final String HEAD_LOCKED = "head.*for update";

  private final Database database;
  private final Path keys;
  private final FaultyDataSource steps;
  private final List<Runnable> faults = new ArrayList<>();
  private final RegistrationNumber group;
  private Register register;
  private int names;

  FaultyRegister(Database database, Path keys) {
    this.database = database;
    this.keys = keys;
    this.steps = new FaultyDataSource(database.dataSource());
    this.register = open();
    this.group = register.file(Act.group("G").filing()).numbers().get(0);
  }

  private Register open() {
    return Register.open(RegisterSettings.of(steps.dataSource(), new DirectoryKeyStore(keys)));
  }

  Register register() {
    return register;
  }

  FaultyDataSource steps() {
    return steps;
  }

  Database database() {
    return database;
  }

  boolean isH2() {
    return database.url().startsWith("jdbc:h2:");
  }

  /** Registrations of one server each that were not filed yet. */
  List<Act> newActs(int count) {
    return IntStream.range(0, count).mapToObj(i -> Act.one("N" + names++, group)).toList();
  }

  /** Lets the next such step of the group to come fail. */
  void failOn(String step, Moment moment) {
    faults.add(() -> steps.failOn(step, 1, moment));
  }

  /**
   * Files all at once, so that the writer takes them as one group, and lets the faults strike once
   * that group has locked the head.
   */
  Waiting fileAsOneGroup(List<Act> acts) {
    Gate before = Gate.behind(HEAD_LOCKED, steps);
    Waiting first = Waiting.file(register, newActs(1));
    before.awaitHeld();
    Waiting waiting = Waiting.file(register, acts);
    Gate gate = Gate.behind(HEAD_LOCKED, steps);
    before.open();
    gate.awaitHeld();
    assertThat(first.told()).containsExactly("accepted");
    faults.forEach(Runnable::run);
    faults.clear();
    gate.open();
    return waiting;
  }

  void restart() {
    register.close();
    steps.heal();
    register = open();
  }

  @Override
  public void close() {
    register.close();
  }
}
