package org.openpps.store.registrar;

import java.util.List;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.RegistrationEvent;
import org.openpps.store.view.ViewChanges;

/** What a new event changes: the views, and what later commands of the group see. */
record ViewStep(Recorded recorded, Loaded loaded, ViewChanges changes, List<Erasing> erasing)
    implements Event.Subjects<Void> {
  @Override
  public Void group(GroupEvent event) {
    loaded.put(changes.group(recorded, loaded.group(event.subject())));
    return null;
  }

  @Override
  public Void registration(RegistrationEvent event) {
    loaded.put(changes.registration(recorded, loaded.registration(event.subject())));
    return null;
  }

  @Override
  public Void erasure(PartsErased event) {
    erasing.add(new Erasing(event));
    return null;
  }
}
