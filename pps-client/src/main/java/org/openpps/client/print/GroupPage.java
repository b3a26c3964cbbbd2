package org.openpps.client.print;

import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.KeyClaim;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.model.registration.TransferOffer;

/** A secured party group, and its offers, in lines for people. */
final class GroupPage {
  private GroupPage() {}

  static List<String> lines(SecuredPartyGroup group) {
    Fields fields =
        new Fields()
            .add("Group", group.number().display())
            .add(
                "Suspended",
                group
                    .suspendedAt()
                    .map(at -> CanonicalTime.write(at) + "; it can discharge, and no more"));
    group
        .members()
        .forEach(
            item ->
                fields.add(
                    "Secured party",
                    "%s  [%s / %d]"
                        .formatted(
                            Words.party(item.content()), item.entry().display(), item.part())));
    fields.add("Address", Words.address(group.address().content()));
    group.offers().forEach(offer -> fields.add("Offers", given(offer)));
    group.keyClaim().ifPresent(claim -> fields.add("Lost key", lost(claim)));
    return fields.lines(0);
  }

  static List<String> offers(RegistrationNumber group, List<TransferOffer> offers) {
    if (offers.isEmpty()) {
      return List.of("No open offers.");
    }
    Table table = new Table("OFFER", "MADE", "WHICH", "GROUP", "REGISTRATIONS");
    offers.forEach(
        offer -> {
          boolean given = offer.from().equals(group);
          table.row(
              offer.offer().display(),
              CanonicalTime.write(offer.time()),
              given ? "given to" : "received from",
              (given ? offer.to() : offer.from()).display(),
              what(offer));
        });
    return table.lines();
  }

  private static String given(TransferOffer offer) {
    return what(offer)
        + " to "
        + offer.to().display()
        + "  (offer "
        + offer.offer().display()
        + ")";
  }

  private static String what(TransferOffer offer) {
    List<RegistrationNumber> named = offer.registrations();
    if (offer.isOfEverything()) {
      return "all that are live";
    }
    return named.size() == 1 ? named.get(0).display() : named.size() + " registrations";
  }

  private static String lost(KeyClaim claim) {
    return "claimed by "
        + claim.claim().display()
        + claim
            .reissueFrom()
            .map(from -> "; issued again from " + CanonicalTime.write(from) + " on, unless refused")
            .orElse("; not announced yet");
  }
}
