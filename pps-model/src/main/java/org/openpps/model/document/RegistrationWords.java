package org.openpps.model.document;

import java.util.ArrayList;
import java.util.List;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Party;
import org.openpps.model.registration.AmendmentDemand;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.Registration;

/** How a registration stands, line by line, as its entries leave it. */
final class RegistrationWords {
  private RegistrationWords() {}

  static List<Shown> of(Registration registration) {
    List<Shown> shown = new ArrayList<>();
    shown.add(new Shown("Began", CanonicalTime.write(registration.beganAt())));
    registration
        .dischargedAt()
        .ifPresent(at -> shown.add(new Shown("Discharged", CanonicalTime.write(at))));
    registration
        .removedAt()
        .ifPresent(at -> shown.add(new Shown("Removed", CanonicalTime.write(at))));
    shown.addAll(EventWords.terms(registration.terms()));
    registration
        .subordinatedTo()
        .forEach(before -> shown.add(new Shown("Stands behind", before.display())));
    registration
        .orders()
        .forEach(noted -> shown.add(new Shown("Order", OrderWords.of(noted.order()))));
    for (Item<Party> item : registration.securedParties()) {
      shown.add(
          new Shown(EventWords.member(registration.terms()), PartyWords.party(item.content())));
    }
    for (Item<Grantor> item : registration.grantors()) {
      shown.add(new Shown("Grantor", PartyWords.grantor(item.content())));
      registration
          .holderWord(item.id())
          .ifPresent(
              word ->
                  shown.add(
                      new Shown(
                          "Holder says",
                          "%s (entry %d)"
                              .formatted(
                                  EventWords.holderSays(word.acknowledged()),
                                  word.entry().sequence()))));
    }
    for (Item<Collateral> item : registration.collateral()) {
      shown.add(CollateralWords.of("Collateral", item.content()));
    }
    registration
        .text()
        .ifPresent(item -> shown.add(new Shown("Text", EventWords.text(item.content()))));
    for (AmendmentDemand demand : registration.demands()) {
      shown.add(
          new Shown(
              "Demand",
              "%s: %s".formatted(demand.entry().display(), DemandWords.standing(demand))));
    }
    return shown;
  }
}
