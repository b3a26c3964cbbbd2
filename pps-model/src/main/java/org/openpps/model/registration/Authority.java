package org.openpps.model.registration;

import org.openpps.model.error.ErrorCode;

/** Who may do what: the account that made a group acts for it; the registrar runs the register. */
final class Authority {
  private Authority() {}

  static void overGroup(SecuredPartyGroup group, Filer filer, String pointer, Refusals refusals) {
    refusals.require(group.owner().equals(filer.account()), pointer, ErrorCode.FORBIDDEN);
  }

  /** Who acts for a group acts for its registrations, whoever filed them. */
  static void overRegistration(
      Registration registration, OnRecord record, Filer filer, String pointer, Refusals refusals) {
    overGroup(record.group(registration.terms().group()).orElseThrow(), filer, pointer, refusals);
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
