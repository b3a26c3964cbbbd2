package org.openpps.model.registration;

import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.canonical.JsonObject;

/** The parts of the events about groups, in the order of {@link Layout}. */
record GroupEventWriting(EventWriter out) implements GroupEvent.Cases<Void> {
  @Override
  public Void groupCreated(GroupCreated event) {
    out.header(JsonObject.builder());
    out.members(event.members());
    out.address(event.address());
    return null;
  }

  @Override
  public Void groupAmended(GroupAmended event) {
    out.header(EventJson.removal(event.removed()));
    out.members(event.members());
    out.text(event.text());
    return null;
  }

  @Override
  public Void addressChanged(AddressChanged event) {
    out.header(JsonObject.builder());
    out.address(event.address());
    out.text(event.text());
    return null;
  }

  @Override
  public Void transferOffered(TransferOffered event) {
    out.header(EventJson.offered(event));
    out.text(event.text());
    return null;
  }

  @Override
  public Void transferAccepted(TransferAccepted event) {
    out.header(EventJson.named("offer", event.offer()));
    out.text(event.text());
    return null;
  }

  @Override
  public Void transferWithdrawn(TransferWithdrawn event) {
    out.header(EventJson.named("offer", event.offer()));
    out.text(event.text());
    return null;
  }

  @Override
  public Void groupSuspended(GroupSuspended event) {
    out.header(JsonObject.builder());
    out.text(Optional.of(event.reason()));
    return null;
  }

  @Override
  public Void groupReinstated(GroupReinstated event) {
    out.header(JsonObject.builder());
    out.text(Optional.of(event.reason()));
    return null;
  }

  @Override
  public Void keyClaimed(KeyClaimed event) {
    out.header(JsonObject.builder());
    out.text(Optional.of(event.reason()));
    return null;
  }

  @Override
  public Void keyReissueAnnounced(KeyReissueAnnounced event) {
    out.header(
        EventJson.named("claim", event.claim()).text("from", CanonicalTime.write(event.from())));
    out.text(event.text());
    return null;
  }

  @Override
  public Void keyReissued(KeyReissued event) {
    out.header(EventJson.named("claim", event.claim()));
    out.text(event.text());
    return null;
  }

  @Override
  public Void keyClaimRefused(KeyClaimRefused event) {
    out.header(EventJson.named("claim", event.claim()));
    out.text(Optional.of(event.reason()));
    return null;
  }
}
