package org.openpps.store.registrar;

import java.util.List;
import java.util.Optional;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.Evolution;
import org.openpps.model.registration.GroupCreated;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.Recorded;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.store.view.ViewChanges;

/** What a new event changes: the views, and what later commands of the group see. */
record ViewStep(Recorded recorded, Loaded loaded, ViewChanges changes, List<Erasing> erasing)
    implements Event.Cases<Void> {
  @Override
  public Void groupCreated(GroupCreated event) {
    changes.apply(recorded, Optional.empty());
    loaded.put(Evolution.group(recorded, event));
    return null;
  }

  @Override
  public Void registrationCreated(RegistrationCreated event) {
    changes.apply(recorded, Optional.empty()).ifPresent(loaded::put);
    return null;
  }

  @Override
  public Void registrationAmended(RegistrationAmended event) {
    changes.apply(recorded, loaded.registration(event.number())).ifPresent(loaded::put);
    return null;
  }

  @Override
  public Void registrationRenewed(RegistrationRenewed event) {
    changes.apply(recorded, loaded.registration(event.number())).ifPresent(loaded::put);
    return null;
  }

  @Override
  public Void registrationDischarged(RegistrationDischarged event) {
    changes.apply(recorded, loaded.registration(event.number())).ifPresent(loaded::put);
    return null;
  }

  @Override
  public Void partsErased(PartsErased event) {
    erasing.add(new Erasing(event));
    return null;
  }
}
