package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.party.AddressForService;
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

/** What an event about a group says, line by line. */
final class GroupEventWords implements GroupEvent.Cases<List<Shown>> {
  @Override
  public List<Shown> groupCreated(GroupCreated event) {
    List<Shown> shown = about(event);
    EventWords.parties(shown, event.members());
    address(shown, "Address for service", event.address());
    return shown;
  }

  @Override
  public List<Shown> groupAmended(GroupAmended event) {
    List<Shown> shown = about(event);
    event.removed().forEach(id -> add(shown, "Secured party removed", EventWords.item(id)));
    event.members().forEach(p -> add(shown, "Secured party added", PartyWords.party(p.content())));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> addressChanged(AddressChanged event) {
    List<Shown> shown = about(event);
    address(shown, "Address for service now", event.address());
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> transferOffered(TransferOffered event) {
    List<Shown> shown = about(event);
    add(shown, "Offered to group", event.to().display());
    if (event.registrations().isEmpty()) {
      add(shown, "Offered", "all registrations that the group holds and that are live");
    }
    event.registrations().forEach(number -> add(shown, "Offered", number.display()));
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> transferAccepted(TransferAccepted event) {
    List<Shown> shown = about(event);
    add(shown, "Offer accepted", event.offer().display());
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> transferWithdrawn(TransferWithdrawn event) {
    List<Shown> shown = about(event);
    add(shown, "Offer withdrawn or declined", event.offer().display());
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> groupSuspended(GroupSuspended event) {
    List<Shown> shown = about(event);
    add(shown, "Suspended", "it can discharge, and change nothing else");
    EventWords.text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> groupReinstated(GroupReinstated event) {
    List<Shown> shown = about(event);
    add(shown, "Reinstated", "its suspension is lifted");
    EventWords.text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> keyClaimed(KeyClaimed event) {
    List<Shown> shown = about(event);
    add(shown, "Lost key", "an account claims that it is the group's owner");
    EventWords.text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  @Override
  public List<Shown> keyReissueAnnounced(KeyReissueAnnounced event) {
    List<Shown> shown = about(event);
    add(shown, "Claim", event.claim().display());
    add(shown, "Key issued again", "not before " + CanonicalTime.write(event.from()));
    add(shown, "To the owner", "object before then, if you have not lost the key");
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> keyReissued(KeyReissued event) {
    List<Shown> shown = about(event);
    add(shown, "Claim", event.claim().display());
    add(shown, "Key issued again", "the account that claimed it owns the group");
    EventWords.text(shown, "Text", event.text());
    return shown;
  }

  @Override
  public List<Shown> keyClaimRefused(KeyClaimRefused event) {
    List<Shown> shown = about(event);
    add(shown, "Claim refused", event.claim().display());
    EventWords.text(shown, "Reason", Optional.of(event.reason()));
    return shown;
  }

  private static List<Shown> about(GroupEvent event) {
    List<Shown> shown = new ArrayList<>();
    add(shown, "Secured party group", event.subject().display());
    return shown;
  }

  private static void address(List<Shown> shown, String label, Placed<AddressForService> address) {
    add(shown, label, PartyWords.address(address.content()));
  }

  private static void add(List<Shown> shown, String label, String words) {
    shown.add(new Shown(label, words));
  }
}
