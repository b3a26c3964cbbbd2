package org.openpps.model.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.registration.FilingDetails;

/** The details of a filing, line by line. */
final class DetailsWords {
  private final List<Shown> shown = new ArrayList<>();

  private DetailsWords() {}

  static List<Shown> of(FilingDetails details) {
    DetailsWords words = new DetailsWords();
    words.text("Collateral type", details.collateralType().map(CollateralType::code));
    words.text("Collateral class", details.collateralClass().map(PartyWords::words));
    words.text("Kind of registration", details.registrationKind().map(PartyWords::words));
    words.text("Proceeds", details.proceeds());
    words.flag("Subordinated", details.subordinated());
    words.text("Notice identifier", details.noticeIdentifier());
    words.flag("Inventory", details.inventory());
    words.flag("Control", details.control());
    words.text("Agreement of", details.agreementDate().map(LocalDate::toString));
    words.text("Possession since", details.possessionDate().map(LocalDate::toString));
    details.acceptedRisks().forEach(risk -> words.text("Risk accepted", Optional.of(risk)));
    words.text(
        "Claimed earlier",
        details
            .claimedTime()
            .map(
                claimed ->
                    "%s, %s; a claim, order is by entry"
                        .formatted(CanonicalTime.write(claimed.at()), claimed.source())));
    return words.shown;
  }

  private void text(String label, Optional<String> value) {
    value.ifPresent(text -> shown.add(new Shown(label, text)));
  }

  private void flag(String label, boolean set) {
    text(label, Optional.of("yes").filter(yes -> set));
  }
}
