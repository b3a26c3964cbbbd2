package org.openpps.model.registration;

import org.openpps.model.error.ErrorCode;
import org.openpps.model.rule.Rule;

/** Who may do what: the account that made a group acts for it; the registrar runs the register. */
final class Authority {
  private Authority() {}

  static void overGroup(SecuredPartyGroup group, Filer filer, String pointer, Refusals refusals) {
    refusals.require(group.owner().equals(filer.account()), pointer, ErrorCode.FORBIDDEN);
  }

  /** The account acts for the group, and the group may act. */
  static void toChange(SecuredPartyGroup group, Filer filer, String pointer, Refusals refusals) {
    overGroup(group, filer, pointer, refusals);
    notSuspended(group, pointer, refusals);
  }

  /** A group that is suspended changes nothing; what it releases it may still release. */
  @Rule(
      id = "suspension",
      source =
          "register rule: the registrar may suspend a group, which may still discharge and withdraw")
  static void notSuspended(SecuredPartyGroup group, String pointer, Refusals refusals) {
    refusals.require(!group.isSuspended(), pointer, ErrorCode.GROUP_SUSPENDED);
  }

  /** Who acts for a group acts for its registrations, whoever filed them. */
  static void overRegistration(
      Registration registration, OnRecord record, Filer filer, String pointer, Refusals refusals) {
    overGroup(record.group(registration.terms().group()).orElseThrow(), filer, pointer, refusals);
  }

  static void ofRegister(Filer filer, Refusals refusals) {
    refusals.require(filer.account().equals(Filer.REGISTER), "", ErrorCode.FORBIDDEN);
  }

  /** Who came with the code of a grantor acts for that grantor, as long as it is one. */
  static void ofGrantor(
      ItemId grantor, Registration registration, Filer filer, String pointer, Refusals refusals) {
    boolean stands = registration.grantors().stream().anyMatch(i -> i.id().equals(grantor));
    refusals.require(stands, pointer, ErrorCode.ITEM_UNKNOWN);
    refusals.require(
        Filer.grantor(grantor).account().equals(filer.account()), pointer, ErrorCode.FORBIDDEN);
  }

  static void ofRegistrar(Filer filer, Refusals refusals) {
    refusals.require(filer.registrar(), "", ErrorCode.FORBIDDEN);
  }
}
