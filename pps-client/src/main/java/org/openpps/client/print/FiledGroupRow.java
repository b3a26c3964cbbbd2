package org.openpps.client.print;

import java.util.List;
import org.openpps.model.party.Party;
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
import org.openpps.model.registration.Placed;
import org.openpps.model.registration.TransferAccepted;
import org.openpps.model.registration.TransferOffered;
import org.openpps.model.registration.TransferWithdrawn;

/** One entry about a group in a row. */
record FiledGroupRow(FiledRow row) implements GroupEvent.Cases<String[]> {
  @Override
  public String[] groupCreated(GroupCreated event) {
    return row.row("secured party group", FiledRow.list(event.members(), Words::party), "");
  }

  @Override
  public String[] groupAmended(GroupAmended event) {
    return of("members of group", event, event.members());
  }

  @Override
  public String[] addressChanged(AddressChanged event) {
    return of("address for service of group", event);
  }

  @Override
  public String[] transferOffered(TransferOffered event) {
    return of("offer of registrations of group", event);
  }

  @Override
  public String[] transferAccepted(TransferAccepted event) {
    return of("acceptance of an offer of group", event);
  }

  @Override
  public String[] transferWithdrawn(TransferWithdrawn event) {
    return of("end of an offer of group", event);
  }

  @Override
  public String[] groupSuspended(GroupSuspended event) {
    return of("suspension of group", event);
  }

  @Override
  public String[] groupReinstated(GroupReinstated event) {
    return of("reinstatement of group", event);
  }

  @Override
  public String[] keyClaimed(KeyClaimed event) {
    return of("claim to the lost key of group", event);
  }

  @Override
  public String[] keyReissueAnnounced(KeyReissueAnnounced event) {
    return of("announcement of a new key of group", event);
  }

  @Override
  public String[] keyReissued(KeyReissued event) {
    return of("new key of group", event);
  }

  @Override
  public String[] keyClaimRefused(KeyClaimRefused event) {
    return of("refusal of a claim to the key of group", event);
  }

  private String[] of(String what, GroupEvent event) {
    return of(what, event, List.of());
  }

  private String[] of(String what, GroupEvent event, List<Placed<Party>> members) {
    return row.row(
        what + " " + event.subject().display(), FiledRow.list(members, Words::party), "");
  }
}
