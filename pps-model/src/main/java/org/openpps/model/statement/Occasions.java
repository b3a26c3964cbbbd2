package org.openpps.model.statement;

import java.util.Optional;
import org.openpps.model.profile.NoticeDue.Occasion;
import org.openpps.model.registration.DemandEvent;
import org.openpps.model.registration.Event;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.HolderSpoke;
import org.openpps.model.registration.OrderLifted;
import org.openpps.model.registration.OrderNoted;
import org.openpps.model.registration.PartsErased;
import org.openpps.model.registration.RegistrationAmended;
import org.openpps.model.registration.RegistrationCorrected;
import org.openpps.model.registration.RegistrationCreated;
import org.openpps.model.registration.RegistrationDischarged;
import org.openpps.model.registration.RegistrationDischargedInPart;
import org.openpps.model.registration.RegistrationExpired;
import org.openpps.model.registration.RegistrationRemoved;
import org.openpps.model.registration.RegistrationRenewed;
import org.openpps.model.registration.RegistrationRestored;
import org.openpps.model.registration.RegistrationSubordinated;
import org.openpps.model.registration.RegistrationTransferred;
import org.openpps.model.registration.SubordinationEnded;
import org.openpps.model.registration.Suppression;

/** As what the profile's lines know an event. */
final class Occasions implements Event.Cases<Optional<Occasion>> {
  private Occasions() {}

  /** The occasion that an event is; none when it changes nothing that anybody claims. */
  static Optional<Occasion> of(Event event) {
    return event.match(new Occasions());
  }

  @Override
  public Optional<Occasion> aboutGroup(GroupEvent event) {
    return Optional.of(event.match(new GroupOccasions()));
  }

  @Override
  public Optional<Occasion> registrationCreated(RegistrationCreated event) {
    return Optional.of(Occasion.CREATED);
  }

  @Override
  public Optional<Occasion> registrationAmended(RegistrationAmended event) {
    return Optional.of(Occasion.AMENDED);
  }

  @Override
  public Optional<Occasion> registrationRenewed(RegistrationRenewed event) {
    return Optional.of(Occasion.RENEWED);
  }

  @Override
  public Optional<Occasion> registrationTransferred(RegistrationTransferred event) {
    return Optional.of(Occasion.TRANSFERRED);
  }

  @Override
  public Optional<Occasion> registrationDischarged(RegistrationDischarged event) {
    return Optional.of(Occasion.DISCHARGED);
  }

  @Override
  public Optional<Occasion> registrationDischargedInPart(RegistrationDischargedInPart event) {
    return Optional.of(Occasion.DISCHARGED_IN_PART);
  }

  @Override
  public Optional<Occasion> registrationSubordinated(RegistrationSubordinated event) {
    return Optional.of(Occasion.SUBORDINATED);
  }

  @Override
  public Optional<Occasion> subordinationEnded(SubordinationEnded event) {
    return Optional.of(Occasion.SUBORDINATION_ENDED);
  }

  @Override
  public Optional<Occasion> orderNoted(OrderNoted event) {
    return Optional.of(Occasion.ORDER_NOTED);
  }

  @Override
  public Optional<Occasion> orderLifted(OrderLifted event) {
    return Optional.of(Occasion.ORDER_LIFTED);
  }

  @Override
  public Optional<Occasion> registrationExpired(RegistrationExpired event) {
    return Optional.of(Occasion.EXPIRED);
  }

  @Override
  public Optional<Occasion> registrationRemoved(RegistrationRemoved event) {
    return Optional.of(Occasion.REMOVED);
  }

  @Override
  public Optional<Occasion> registrationRestored(RegistrationRestored event) {
    return Optional.of(Occasion.RESTORED);
  }

  @Override
  public Optional<Occasion> registrationCorrected(RegistrationCorrected event) {
    return Optional.of(Occasion.CORRECTED);
  }

  @Override
  public Optional<Occasion> demand(DemandEvent event) {
    return Optional.of(event.match(new DemandOccasions()));
  }

  @Override
  public Optional<Occasion> holderSpoke(HolderSpoke event) {
    return Optional.of(
        event.acknowledged() ? Occasion.HOLDER_ACKNOWLEDGED : Occasion.HOLDER_REFUSED);
  }

  /** What is claimed stays as it is; whom it protects is told by the registrar, not by the log. */
  @Override
  public Optional<Occasion> suppression(Suppression event) {
    return Optional.empty();
  }

  /** What is claimed stays as it is; of what is no longer held there is nothing to verify. */
  @Override
  public Optional<Occasion> partsErased(PartsErased event) {
    return Optional.empty();
  }
}
