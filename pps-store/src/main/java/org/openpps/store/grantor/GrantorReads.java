package org.openpps.store.grantor;

import java.util.OptionalLong;
import org.jooq.DSLContext;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.GrantorCode;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.Grantor;
import org.openpps.model.registration.GrantorView;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ReadPoint;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.SecuredPartyGroup;
import org.openpps.store.ledger.EntryTable;
import org.openpps.store.view.States;

/** What grantors read by their codes. An unknown registration looks like an unknown code. */
public final class GrantorReads {
  private final GrantorCodes codes;

  /** Reads by these codes. */
  public GrantorReads(GrantorCodes codes) {
    this.codes = codes;
  }

  /** The grantor who has this code. */
  public Item<Grantor> grantor(
      DSLContext sql, RegistrationNumber number, GrantorCode code, ReadPoint at) {
    return grantor(registration(sql, number, at), code);
  }

  /** What stands against the grantor who has this code. */
  public GrantorView view(
      DSLContext sql, RegistrationNumber number, GrantorCode code, ReadPoint at) {
    Registration registration = registration(sql, number, at);
    Item<Grantor> grantor = grantor(registration, code);
    SecuredPartyGroup group =
        States.group(sql, registration.terms().group().sequence(), at.entries()).orElseThrow();
    return GrantorView.of(grantor, registration, group, at);
  }

  private Item<Grantor> grantor(Registration registration, GrantorCode code) {
    return codes.grantorOf(registration, code).orElseThrow(GrantorReads::unknown);
  }

  private static Registration registration(
      DSLContext sql, RegistrationNumber number, ReadPoint at) {
    OptionalLong subject = EntryTable.subject(sql, number.sequence(), at.entries());
    if (subject.isEmpty()) {
      throw unknown();
    }
    return States.registration(sql, subject.getAsLong(), at.entries())
        .orElseThrow(GrantorReads::unknown);
  }

  private static RefusedException unknown() {
    return new RefusedException(ErrorCode.GRANTOR_CODE_UNKNOWN);
  }
}
