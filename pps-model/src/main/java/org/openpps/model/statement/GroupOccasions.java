package org.openpps.model.statement;

import org.openpps.model.profile.NoticeDue.Occasion;
import org.openpps.model.registration.AddressChanged;
import org.openpps.model.registration.GroupAmended;
import org.openpps.model.registration.GroupCreated;
import org.openpps.model.registration.GroupEvent;
import org.openpps.model.registration.GroupReinstated;
import org.openpps.model.registration.GroupSuspended;
import org.openpps.model.registration.KeyClaimRefused;
import org.openpps.model.registration.KeyClaimed;
import org.openpps.model.registration.KeyReissueAnnounced;
import org.openpps.model.registration.KeyReissued;
import org.openpps.model.registration.TransferAccepted;
import org.openpps.model.registration.TransferOffered;
import org.openpps.model.registration.TransferWithdrawn;

/** As what the profile's lines know an event about a group. */
final class GroupOccasions implements GroupEvent.Cases<Occasion> {
  @Override
  public Occasion groupCreated(GroupCreated event) {
    return Occasion.GROUP_CREATED;
  }

  @Override
  public Occasion groupAmended(GroupAmended event) {
    return Occasion.GROUP_AMENDED;
  }

  @Override
  public Occasion addressChanged(AddressChanged event) {
    return Occasion.ADDRESS_CHANGED;
  }

  @Override
  public Occasion transferOffered(TransferOffered event) {
    return Occasion.TRANSFER_OFFERED;
  }

  @Override
  public Occasion transferAccepted(TransferAccepted event) {
    return Occasion.TRANSFER_ACCEPTED;
  }

  @Override
  public Occasion transferWithdrawn(TransferWithdrawn event) {
    return Occasion.TRANSFER_WITHDRAWN;
  }

  @Override
  public Occasion groupSuspended(GroupSuspended event) {
    return Occasion.GROUP_SUSPENDED;
  }

  @Override
  public Occasion groupReinstated(GroupReinstated event) {
    return Occasion.GROUP_REINSTATED;
  }

  @Override
  public Occasion keyClaimed(KeyClaimed event) {
    return Occasion.KEY_CLAIMED;
  }

  @Override
  public Occasion keyReissueAnnounced(KeyReissueAnnounced event) {
    return Occasion.KEY_REISSUE_ANNOUNCED;
  }

  @Override
  public Occasion keyReissued(KeyReissued event) {
    return Occasion.KEY_REISSUED;
  }

  @Override
  public Occasion keyClaimRefused(KeyClaimRefused event) {
    return Occasion.KEY_CLAIM_REFUSED;
  }
}
