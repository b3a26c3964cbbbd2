package org.openpps.model.registration;

/** A fact about a secured party group. */
public sealed interface GroupEvent extends Event permits GroupCreated {
  /** The dispatch over the events about groups. */
  <R> R match(Cases<R> cases);

  @Override
  default <R> R match(Event.Cases<R> cases) {
    return match((Cases<R>) cases);
  }

  @Override
  default <R> R about(Subjects<R> subjects) {
    return subjects.group(this);
  }

  /** What to do for each event about a group. */
  interface Cases<R> {
    /** For a new group. */
    R groupCreated(GroupCreated event);
  }
}
