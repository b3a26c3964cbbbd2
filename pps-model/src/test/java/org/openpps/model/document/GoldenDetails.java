package org.openpps.model.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.CanonicalTime;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.merkle.ProofPaths;
import org.openpps.model.note.Checkpoint;
import org.openpps.model.note.SignedCheckpoint;
import org.openpps.model.party.Grantor;
import org.openpps.model.profile.RegisterProfile;
import org.openpps.model.registration.ClaimedTime;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filer;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.SmallRegister;

/** A second tiny ledger of the golden key, whose entry 2 is a {@code registration-created@2}. */
final class GoldenDetails {
  private static final Filer HOST = new Filer("small-host", false);
  private static final FilingDetails DETAILS =
      new FilingDetails(
          Optional.of(CollateralType.COMMERCIAL),
          Optional.of("other-goods"),
          Optional.of("security-agreement"),
          Optional.of("all present and after-acquired proceeds"),
          true,
          Optional.of("SH-2026/17"),
          true,
          true,
          Optional.of(LocalDate.of(2026, 11, 2)),
          Optional.of(LocalDate.of(2026, 11, 3)),
          List.of(),
          Optional.of(
              new ClaimedTime(
                  CanonicalTime.parse("2008-07-01T00:00:00.000Z"), "an older register, no. 17")));

  private GoldenDetails() {}

  static Statement statement() {
    SmallRegister register =
        new SmallRegister(
            RegisterProfile.load(RegisterProfile.CUSTODY),
            GoldenLedger.FOUNDED_UNDER,
            GoldenLedger.ORIGIN,
            GoldenLedger.KEY.verifierKey().format(),
            at("2026-11-23T09:00:00.000Z"));
    register.file(HOST, "golden-1", GoldenLedger.group(), at("2026-11-23T09:01:02.003Z"));
    register.file(HOST, "golden-2", filing(), at("2026-11-23T09:05:00.120Z"));
    SignedCheckpoint head =
        SignedCheckpoint.sign(
            new Checkpoint(GoldenLedger.ORIGIN, 3, ProofPaths.root(3, register.nodes())),
            GoldenLedger.KEY);
    return Statement.of(
        register.entries().get(2),
        ProofPaths.inclusion(2, 3, register.nodes()),
        head.format(),
        Disclosure.PUBLIC);
  }

  private static FileRegistrations filing() {
    return new FileRegistrations(
        GoldenLedger.GROUP,
        List.of(
            new RegistrationFiling(
                Interest.SECURITY_INTEREST,
                true,
                List.of(
                    new Grantor(
                        GoldenLedger.company("Rack Space Pty Ltd", "004085616"), Optional.empty())),
                List.of(new DescribedGoods("Crushing and screening plant")),
                Optional.of(LocalDate.of(2031, 6, 30)),
                Optional.empty(),
                Optional.of(DETAILS))));
  }

  private static Instant at(String text) {
    return CanonicalTime.parse(text);
  }
}
