package org.openpps.model.registration;

import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;

/** Reads the events about groups from what {@link EventReader} finds in their parts. */
final class GroupEventReading {
  private GroupEventReading() {}

  static GroupCreated created(EventReader in) {
    return new GroupCreated(in.number(), in.securedParties(), in.address());
  }

  static GroupAmended amended(EventReader in) {
    return new GroupAmended(
        in.number(), EventJson.readRemoval(in.header()), in.securedParties(), in.text());
  }

  static AddressChanged addressChanged(EventReader in) {
    return new AddressChanged(in.number(), in.address(), in.text());
  }

  static TransferOffered transferOffered(EventReader in) {
    return new TransferOffered(
        in.number(), named(in, "group"), EventJson.readOffered(in.header()), in.text());
  }

  static TransferAccepted transferAccepted(EventReader in) {
    return new TransferAccepted(in.number(), named(in, "offer"), in.text());
  }

  static TransferWithdrawn transferWithdrawn(EventReader in) {
    return new TransferWithdrawn(in.number(), named(in, "offer"), in.text());
  }

  static GroupSuspended suspended(EventReader in) {
    return new GroupSuspended(in.number(), in.reason());
  }

  static GroupReinstated reinstated(EventReader in) {
    return new GroupReinstated(in.number(), in.reason());
  }

  static KeyClaimed keyClaimed(EventReader in) {
    return new KeyClaimed(in.number(), in.reason());
  }

  static KeyReissueAnnounced keyReissueAnnounced(EventReader in) {
    return new KeyReissueAnnounced(
        in.number(), named(in, "claim"), CanonicalTime.parse(in.header().text("from")), in.text());
  }

  static KeyReissued keyReissued(EventReader in) {
    return new KeyReissued(in.number(), named(in, "claim"), in.text());
  }

  static KeyClaimRefused keyClaimRefused(EventReader in) {
    return new KeyClaimRefused(in.number(), named(in, "claim"), in.reason());
  }

  private static RegistrationNumber named(EventReader in, String member) {
    return RegistrationNumber.parse(in.header().text(member));
  }
}
