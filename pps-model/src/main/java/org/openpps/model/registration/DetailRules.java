package org.openpps.model.registration;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.profile.Demand;
import org.openpps.model.profile.FilingField;
import org.openpps.model.rule.Rule;

/** What a filing says beyond parties, collateral and term, held against the profile. */
final class DetailRules {
  private DetailRules() {}

  static void check(
      RegistrationFiling filing, Circumstances now, String pointer, Refusals refusals) {
    for (FilingField field : FilingField.values()) {
      demand(field, demanded(field, filing, now), filing, pointer, refusals);
    }
    kind(filing.stated(), now, pointer + "/details/registrationKind", refusals);
    claimedTime(filing.stated(), now, pointer + "/details/claimedTime/at", refusals);
  }

  /** A notice secures nothing: what speaks of an interest, or of a kind of it, is not given. */
  @Rule(
      id = "notice-secures-nothing",
      source =
          "PPSA 2009 (Cth), s 148 (c): prescribed property other than that subject to a security"
              + " interest; Miscellaneous Registrations Act, 1992, RSBC 1996, c 312, s 5")
  private static Demand demanded(FilingField field, RegistrationFiling filing, Circumstances now) {
    return filing.notice().isPresent() && field.ofInterest()
        ? Demand.NONE
        : now.profile().demand(field);
  }

  /** A field is given where the profile requires it, and not where it knows none. */
  private static void demand(
      FilingField field,
      Demand demand,
      RegistrationFiling filing,
      String pointer,
      Refusals refusals) {
    boolean given = given(field, filing);
    String at =
        pointer + (field == FilingField.PURCHASE_MONEY ? "/" : "/details/") + field.property();
    refusals.require(demand != Demand.REQUIRED || given, at, ErrorCode.DETAIL_MISSING);
    refusals.require(demand != Demand.NONE || !given, at, ErrorCode.DETAIL_NOT_ALLOWED);
  }

  /** A kind of registration is one that the profile knows and still accepts. */
  private static void kind(
      FilingDetails details, Circumstances now, String pointer, Refusals refusals) {
    if (details.registrationKind().isEmpty() || now.profile().registrationKinds().isEmpty()) {
      return;
    }
    now.profile()
        .registrationKind(details.registrationKind().get())
        .ifPresentOrElse(
            kind ->
                refusals.require(!kind.withdrawn(), pointer, ErrorCode.REGISTRATION_KIND_WITHDRAWN),
            () -> refusals.add(pointer, ErrorCode.REGISTRATION_KIND_UNKNOWN));
  }

  /** A claimed earlier time is no later than the filing; it changes no order. */
  @Rule(
      id = "claimed-time",
      source =
          "register rule: order stays by sequence, an earlier time is shown as a claim; AU"
              + " migration of 2012 kept original registration times")
  private static void claimedTime(
      FilingDetails details, Circumstances now, String pointer, Refusals refusals) {
    details
        .claimedTime()
        .ifPresent(
            claimed ->
                refusals.require(
                    !claimed.at().isAfter(now.time()), pointer, ErrorCode.CLAIMED_TIME_LATER));
  }

  private static boolean given(FilingField field, RegistrationFiling filing) {
    FilingDetails details = filing.stated();
    return switch (field) {
      case COLLATERAL_TYPE -> details.collateralType().isPresent();
      case COLLATERAL_CLASS -> details.collateralClass().isPresent();
      case REGISTRATION_KIND -> details.registrationKind().isPresent();
      case PURCHASE_MONEY -> filing.purchaseMoney();
      case PROCEEDS -> details.proceeds().isPresent();
      case SUBORDINATED -> details.subordinated();
      case NOTICE_IDENTIFIER -> details.noticeIdentifier().isPresent();
      case INVENTORY -> details.inventory();
      case CONTROL -> details.control();
      case AGREEMENT_DATE -> details.agreementDate().isPresent();
      case POSSESSION_DATE -> details.possessionDate().isPresent();
    };
  }
}
