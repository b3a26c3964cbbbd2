package org.openpps.store.registrar;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.registration.Needs;

/** Cuts what the writer took into what it writes together. */
final class Groups implements Waiting.Cases<Void> {
  private final List<Group> groups = new ArrayList<>();
  private final List<Pending> open = new ArrayList<>();

  private Groups() {}

  /** Filings together, as far as they can be. */
  static List<Group> of(List<Waiting> taken) {
    Groups cut = new Groups();
    taken.forEach(waiting -> waiting.match(cut));
    cut.close();
    return cut.groups;
  }

  /** Each alone. */
  static List<Group> apart(List<Waiting> taken) {
    Groups cut = new Groups();
    taken.forEach(waiting -> waiting.match(cut.new Alone()));
    return cut.groups;
  }

  /** An erasure makes views anew, so that it stands in a group of its own. */
  @Override
  public Void filing(Pending pending) {
    boolean alone = !Needs.of(pending.filing().command()).entries().isEmpty();
    if (alone) {
      close();
    }
    open.add(pending);
    if (alone) {
      close();
    }
    return null;
  }

  @Override
  public Void work(WaitingWork<?> work) {
    close();
    groups.add(new Group.OfWork(work));
    return null;
  }

  private void close() {
    if (!open.isEmpty()) {
      groups.add(new Group.OfFilings(open));
      open.clear();
    }
  }

  private final class Alone implements Waiting.Cases<Void> {
    @Override
    public Void filing(Pending pending) {
      groups.add(new Group.OfFilings(List.of(pending)));
      return null;
    }

    @Override
    public Void work(WaitingWork<?> work) {
      groups.add(new Group.OfWork(work));
      return null;
    }
  }
}
