package org.openpps.store.registrar;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.RegistrationEvent;
import org.openpps.model.registration.Suppression;
import org.openpps.store.view.ViewChanges;

/**
 * What a new event changes: the views, and what later commands of the group see. Gives the
 * registration that it made or changed.
 */
record ViewStep(
    Recorded recorded,
    Loaded loaded,
    ViewChanges changes,
    List<Erasing> erasing,
    List<Suppressing> suppressing)
    implements Event.Subjects<Optional<Registration>> {
  @Override
  public Optional<Registration> group(GroupEvent event) {
    loaded.put(changes.group(recorded, loaded.group(event.subject())));
    return Optional.empty();
  }

  @Override
  public Optional<Registration> registration(RegistrationEvent event) {
    Registration now = changes.registration(recorded, loaded.registration(event.subject()));
    loaded.put(now);
    return Optional.of(now);
  }

  @Override
  public Optional<Registration> erasure(PartsErased event) {
    erasing.add(new Erasing(event));
    return Optional.empty();
  }

  @Override
  public Optional<Registration> suppression(Suppression event) {
    suppressing.add(new Suppressing(event));
    return Optional.empty();
  }
}
