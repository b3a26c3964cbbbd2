package org.openpps.model.bridge;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openpps.model.profile.RegisterProfile;

/**
 * Prepares filings for the Personal Property Securities Register of Australia. A pure function of
 * the claim, the dates and the day; nothing is sent anywhere.
 */
public final class AustralianBridge {
  private static final RegisterProfile LAW = RegisterProfile.load("au@1");

  /** The legal time zone, in which the day of preparation is told. */
  public static final ZoneId ZONE = LAW.zone();

  private static final List<String> LIMITS =
      List.of(
          "This is a preparation. Nothing was sent to any register, and nothing is registered by it.",
          "An entry in this register perfects nothing under the PPSA 2009 (Cth); only a registration"
              + " on the Personal Property Securities Register (ppsr.gov.au) can. What this register"
              + " adds is proof of who claimed what, against whom, and when, and a search by serial"
              + " number and by digest, which the statutory register does not have for such goods and"
              + " data.",
          "The description of a statutory registration is read by people; no search reads it.",
          "Sources marked [V] were read in public, [K] are general knowledge of the field, [J] our"
              + " judgement: check them before you rely on them.",
          "Deadlines are counted with the holidays of the Australian Capital Territory as known"
              + " here, from dates that you gave and nobody checked. This is no legal advice.");

  private AustralianBridge() {}

  /** Prepares a claim of which no dates are known but those it states. */
  public static Preparation prepare(Claim claim, LocalDate today) {
    return prepare(claim, Dates.UNKNOWN, today);
  }

  /**
   * Prepares a claim.
   *
   * @param dates the days from which deadlines run, where a registration does not state its own
   * @param today the day of filing, from which terms are counted
   */
  public static Preparation prepare(Claim claim, Dates dates, LocalDate today) {
    List<PreparedFiling> filings = new ArrayList<>();
    for (int i = 0; i < claim.registrations().size(); i++) {
      filings.addAll(
          new PreparedRegistration(LAW, dates, today, i + 1, claim.registrations().get(i))
              .filings());
    }
    return new Preparation(
        today, LAW.id(), claim.securedParties(), claim.address(), filings, open(claim), LIMITS);
  }

  private static List<Advice> open(Claim claim) {
    List<Advice> open = new ArrayList<>();
    if (claim.address().isEmpty()) {
      open.add(
          new Advice(
              "The secured party's address for service is missing.",
              "[V] PPSA 2009 (Cth), s 153, item 1"));
    }
    if (claim.erased() > 0) {
      open.add(
          new Advice(
              "Erased from this register and left out here: " + claim.erased() + ".",
              "register rule: what is erased is not shown"));
    }
    return open;
  }
}
