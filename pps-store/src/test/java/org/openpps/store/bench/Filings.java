package org.openpps.store.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Filing;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.store.testing.Fixture;

/**
 * Registrations of two grantors and three serial-numbered items each, the same for the same seed
 * and number. Two serials are found nowhere else; the third is shared by twenty registrations.
 */
final class Filings {
  static final int FLEET = 20;
  private static final int GRANTORS = 5_000;

  private final long seed;

  Filings(long seed) {
    this.seed = seed;
  }

  Filing filing(RegistrationNumber group, long number) {
    return Fixture.filing(
        Fixture.SMALL_HOST,
        new UUID(seed, number).toString(),
        new FileRegistrations(group, List.of(registration(number))));
  }

  RegistrationFiling registration(long number) {
    Random random = new Random(seed + number);
    return Fixture.titleNotice(
        List.of(
            grantor(random, HolderRole.RACK_INTERMEDIARY), grantor(random, HolderRole.DATA_CENTRE)),
        List.<Collateral>of(
            server("R750", serial(number)),
            server("MD1400", serial(number) + "B"),
            server("S5248", fleetSerial(number / FLEET))));
  }

  /** The serial that only this registration has. */
  static String serial(long number) {
    return "7XK" + Long.toString(1_000_000 + number, Character.MAX_RADIX).toUpperCase() + "Q2";
  }

  /** The serial that twenty registrations share. */
  static String fleetSerial(long fleet) {
    return "FLT" + Long.toString(1_000_000 + fleet, Character.MAX_RADIX).toUpperCase() + "Z";
  }

  private static SerialNumberedGoods server(String model, String serial) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        "Contoso Servers",
        Optional.of("PowerRack " + model),
        serial,
        List.of(),
        Optional.empty());
  }

  private static Grantor grantor(Random random, HolderRole role) {
    int company = random.nextInt(GRANTORS);
    return new Grantor(
        new Organisation(
            "Rack Sublet Number " + company + " Pty Ltd",
            Capacity.COMPANY,
            List.of(new PartyIdentifier(PartyIdentifierScheme.ACN, acn(company)))),
        Optional.of(role));
  }

  private static String acn(int company) {
    String digits = String.valueOf(10_000_000 + company * 7);
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (digits.length() - i);
    }
    return digits + (10 - sum % 10) % 10;
  }
}
