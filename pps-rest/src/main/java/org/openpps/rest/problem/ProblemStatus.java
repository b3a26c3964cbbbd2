package org.openpps.rest.problem;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openpps.model.error.ErrorCode;

/** The one table from error code to HTTP status (RFC 9110, section 15). */
public final class ProblemStatus {
  private static final Map<ErrorCode, Integer> STATUS = new EnumMap<>(ErrorCode.class);
  private static final Map<Integer, ErrorCode> SERVICE_CODE =
      Map.of(
          404, ErrorCode.PATH_UNKNOWN,
          405, ErrorCode.METHOD_UNKNOWN,
          406, ErrorCode.ANSWER_KIND,
          413, ErrorCode.BODY_TOO_LARGE,
          414, ErrorCode.ADDRESS_TOO_LONG,
          415, ErrorCode.BODY_KIND,
          431, ErrorCode.ADDRESS_TOO_LONG,
          503, ErrorCode.SERVICE_UNAVAILABLE);

  static {
    // The request itself cannot be read.
    all(400, ErrorCode.IDEMPOTENCY_KEY_FORM, ErrorCode.JSON_LIMIT, ErrorCode.JSON_MALFORMED);
    all(400, ErrorCode.REQUEST_MALFORMED);
    all(403, ErrorCode.FORBIDDEN);
    all(404, ErrorCode.PATH_UNKNOWN);
    all(405, ErrorCode.METHOD_UNKNOWN);
    all(406, ErrorCode.ANSWER_KIND);
    all(413, ErrorCode.BODY_TOO_LARGE, ErrorCode.FILING_TOO_LARGE);
    all(415, ErrorCode.BODY_KIND);
    all(431, ErrorCode.ADDRESS_TOO_LONG);

    // What the request names is not there, or no longer in a state that allows it.
    all(404, ErrorCode.ENTRY_UNKNOWN, ErrorCode.GROUP_UNKNOWN, ErrorCode.REGISTRATION_UNKNOWN);
    all(409, ErrorCode.ALREADY_ERASED, ErrorCode.LAST_OF_ITS_KIND, ErrorCode.REGISTRATION_ENDED);
    all(409, ErrorCode.ALREADY_SUPPRESSED, ErrorCode.NOT_SUPPRESSED);
    all(422, ErrorCode.PART_NOT_SUPPRESSIBLE);
    all(409, ErrorCode.EXPIRY_NOT_DUE, ErrorCode.EXPIRY_RECORDED);
    all(409, ErrorCode.REGISTRATION_NOT_REMOVED, ErrorCode.REGISTRATION_REMOVED);
    all(409, ErrorCode.NO_STATED_END, ErrorCode.RENEWAL_NOT_OPEN);

    all(409, ErrorCode.ALREADY_SUBORDINATED, ErrorCode.NOT_SUBORDINATED, ErrorCode.RENEWAL_LATE);
    all(409, ErrorCode.SUBORDINATION_CIRCULAR, ErrorCode.TEXT_NOT_ON_RECORD);
    all(409, ErrorCode.GROUP_NOT_SUSPENDED, ErrorCode.GROUP_SUSPENDED);
    all(409, ErrorCode.OFFER_NOT_OPEN, ErrorCode.TOO_MANY_OPEN_OFFERS);
    all(409, ErrorCode.KEY_CLAIMED_ALREADY, ErrorCode.KEY_CLAIM_NOT_OPEN);
    all(409, ErrorCode.KEY_NOT_LOST, ErrorCode.KEY_REISSUE_ANNOUNCED);
    all(409, ErrorCode.KEY_REISSUE_NOT_ANNOUNCED, ErrorCode.KEY_REISSUE_TOO_EARLY);

    // Well-formed JSON whose values the register refuses.
    all(422, ErrorCode.BASE64_FORM, ErrorCode.COUNTRY_FORM, ErrorCode.DATE_FORM);
    all(422, ErrorCode.EMAIL_FORM, ErrorCode.INSTANT_FORM, ErrorCode.LIST_TOO_LONG);
    all(422, ErrorCode.NUMBER_CHECK_DIGITS, ErrorCode.NUMBER_FORM, ErrorCode.PROPERTY_UNKNOWN);
    all(422, ErrorCode.TEXT_BLANK, ErrorCode.TEXT_CHARACTER, ErrorCode.TEXT_TOO_LONG);
    all(422, ErrorCode.VALUE_KIND, ErrorCode.VALUE_MISSING, ErrorCode.VALUE_UNKNOWN);
    all(422, ErrorCode.ABN_CHECK_DIGITS, ErrorCode.ABN_FORM, ErrorCode.ACN_CHECK_DIGIT);
    all(422, ErrorCode.ACN_FORM, ErrorCode.DIGEST_EMPTY_FILE, ErrorCode.DIGEST_FORM);
    all(422, ErrorCode.IDENTIFIER_PLACEHOLDER, ErrorCode.MAC_FORM, ErrorCode.MAC_GROUP_ADDRESS);
    all(422, ErrorCode.NZBN_CHECK_DIGIT, ErrorCode.NZBN_FORM, ErrorCode.SERIAL_PLACEHOLDER);
    all(422, ErrorCode.UUID_FORM, ErrorCode.UUID_UNSET, ErrorCode.AMENDMENT_EMPTY);
    all(422, ErrorCode.CLAIM_UNIDENTIFIED, ErrorCode.COLLATERAL_MISSING);
    all(422, ErrorCode.END_BEFORE_START, ErrorCode.END_TOO_LATE, ErrorCode.GRANTOR_MISSING);
    all(422, ErrorCode.ITEM_UNKNOWN, ErrorCode.MANIFEST_MISMATCH, ErrorCode.MANIFEST_UNKNOWN);
    all(422, ErrorCode.PART_NOT_ERASABLE, ErrorCode.PROFILE_UNKNOWN);
    all(422, ErrorCode.SECURED_PARTY_MISSING, ErrorCode.SECURED_PARTY_TWICE);
    all(422, ErrorCode.CHECKPOINT_MALFORMED, ErrorCode.DOCUMENT_MALFORMED, ErrorCode.HASH_FORM);
    all(422, ErrorCode.NOTE_MALFORMED, ErrorCode.NOTE_UNVERIFIED, ErrorCode.ORIGIN_FORM);
    all(422, ErrorCode.PROOF_MALFORMED, ErrorCode.PROOF_MISMATCH, ErrorCode.VKEY_MALFORMED);

    // Changes of a registration.
    all(412, ErrorCode.REGISTRATION_CHANGED);
    all(422, ErrorCode.END_AMBIGUOUS, ErrorCode.GRANTOR_NAME_MISMATCH);
    all(422, ErrorCode.GRANTOR_NAME_MISSING, ErrorCode.ORDER_KIND_UNKNOWN);
    all(422, ErrorCode.ORDER_ENDS_BEFORE_DATE);
    all(422, ErrorCode.ORDER_UNKNOWN, ErrorCode.SUBORDINATED_TO_ITSELF);
    all(422, ErrorCode.TEXT_SET_AND_CLEARED);
    all(422, ErrorCode.NOTICE_AND_INTEREST, ErrorCode.NOTICE_MISSING);
    all(422, ErrorCode.NOTICE_OF_AUTHORITY, ErrorCode.NOTICE_NOT_SUBORDINABLE);
    all(422, ErrorCode.NOTICE_NOT_TRANSFERABLE);

    all(422, ErrorCode.NOT_OFFERED, ErrorCode.REGISTRATION_OF_ANOTHER_GROUP);
    all(422, ErrorCode.REGISTRATION_TWICE, ErrorCode.TRANSFER_TO_ITSELF);

    // Drafts.
    all(404, ErrorCode.DRAFT_UNKNOWN);
    all(409, ErrorCode.DRAFT_IN_DOUBT, ErrorCode.DRAFT_SUBMITTED, ErrorCode.DRAFTS_TOO_MANY);
    all(412, ErrorCode.DRAFT_CHANGED);
    all(413, ErrorCode.DRAFT_TOO_LARGE);
    all(422, ErrorCode.CURSOR_FORM);
    all(428, ErrorCode.IF_MATCH_MISSING);

    // Large acts.
    all(404, ErrorCode.ACT_UNKNOWN);
    all(409, ErrorCode.ACT_EMPTY, ErrorCode.ACT_ENDED);

    // What the register's profile asks of a filing.
    all(422, ErrorCode.AGE_OUT_OF_RANGE, ErrorCode.ARBN_CHECK_DIGIT);
    all(422, ErrorCode.ARBN_FORM, ErrorCode.ARSN_CHECK_DIGIT);
    all(422, ErrorCode.ARSN_FORM, ErrorCode.BIRTH_DATE_MISSING);
    all(422, ErrorCode.BIRTH_DATE_NOT_ALLOWED, ErrorCode.CLAIMED_TIME_LATER);
    all(422, ErrorCode.COLLATERAL_CLASS_MISFIT, ErrorCode.COLLATERAL_CLASS_UNKNOWN);
    all(422, ErrorCode.DESCRIPTION_MISSING, ErrorCode.DESCRIPTION_TOO_LONG);
    all(422, ErrorCode.DETAIL_MISSING, ErrorCode.DETAIL_NOT_ALLOWED);
    all(422, ErrorCode.END_MISSING, ErrorCode.END_NOT_ALLOWED);
    all(422, ErrorCode.END_NOT_LATER, ErrorCode.END_NOT_WHOLE_YEARS, ErrorCode.END_TOO_EARLY);
    all(422, ErrorCode.GIVEN_NAMES_MISSING, ErrorCode.GRANTOR_FORBIDDEN);
    all(422, ErrorCode.NAME_TOO_LONG, ErrorCode.PARTY_IDENTIFIER_MISLEADING);
    all(422, ErrorCode.PARTY_IDENTIFIER_MISSING, ErrorCode.REGISTRATION_KIND_UNKNOWN);
    all(422, ErrorCode.REGISTRATION_KIND_WITHDRAWN, ErrorCode.RISK_NOT_ACCEPTED);
    all(422, ErrorCode.SERIAL_MISSING);

    // Identifiers of further schemes.
    all(422, ErrorCode.AIRCRAFT_MARKS_FORM, ErrorCode.CHASSIS_NUMBER_FORM, ErrorCode.DOI_FORM);
    all(422, ErrorCode.EUI_64_FORM, ErrorCode.GIAI_FORM, ErrorCode.HIN_FORM);
    all(422, ErrorCode.IMEI_CHECK_DIGIT, ErrorCode.IMEI_FORM, ErrorCode.IMEISV_FORM);
    all(422, ErrorCode.IP_NUMBER_FORM, ErrorCode.LEI_CHECK_DIGITS, ErrorCode.LEI_FORM);
    all(422, ErrorCode.OFFICIAL_NUMBER_FORM, ErrorCode.VIN_CHECK_DIGIT, ErrorCode.VIN_FORM);
    all(422, ErrorCode.WWN_FORM);

    all(401, ErrorCode.KEY_MISSING, ErrorCode.KEY_UNKNOWN);
    all(422, ErrorCode.ACCOUNT_RESERVED);
    all(422, ErrorCode.ACCOUNT_FORM, ErrorCode.ENTRIES_BEYOND_HEAD);
    all(422, ErrorCode.INSTANT_BEFORE_REGISTER, ErrorCode.INSTANT_IN_FUTURE);
    all(422, ErrorCode.MANIFEST_DIGEST, ErrorCode.MANIFEST_FORM);
    all(422, ErrorCode.IDEMPOTENCY_KEY_REUSED, ErrorCode.SEARCH_TOO_BROAD);
    all(422, ErrorCode.DATA_SETS_NOT_SEARCHED, ErrorCode.MOMENTS_REVERSED);
    all(422, ErrorCode.ORDINAL_ONE_ENTRY);
    all(422, ErrorCode.NAMES_NOT_SEARCHED, ErrorCode.SEARCH_BIRTH_DATE_MISSING);
    all(422, ErrorCode.LIKENESS_NOT_SEARCHED, ErrorCode.SEARCH_PURPOSE_MISSING);

    // Versions of the search logic.
    all(409, ErrorCode.SEARCH_PROFILE_BEING_KEYED, ErrorCode.SEARCH_PROFILE_IN_FORCE);
    all(409, ErrorCode.SEARCH_PROFILES_TOO_MANY);
    all(422, ErrorCode.SEARCH_PROFILE_DIFFERS, ErrorCode.SEARCH_PROFILE_NOT_OF_RULES);
    all(422, ErrorCode.SEARCH_PROFILE_UNKNOWN);

    // Records of searches.
    all(404, ErrorCode.SEARCH_UNKNOWN);
    all(410, ErrorCode.SEARCH_PERIOD_OVER, ErrorCode.SEARCH_RECORD_ERASED);
    all(503, ErrorCode.SEARCH_NOT_RECORDED);

    // Grantors, who have a code and no API key.
    all(401, ErrorCode.GRANTOR_CODE_MISSING, ErrorCode.GRANTOR_CODE_UNKNOWN);
    all(422, ErrorCode.GRANTOR_CODE_CHECK, ErrorCode.GRANTOR_CODE_FORM);
    all(503, ErrorCode.GRANTOR_SECRET_MISSING);

    // Demands and what holders say.
    all(404, ErrorCode.DEMAND_UNKNOWN);
    all(409, ErrorCode.AMENDMENT_NOTICE_GIVEN, ErrorCode.AMENDMENT_NOTICE_MISSING);
    all(409, ErrorCode.AMENDMENT_STATEMENT_GIVEN, ErrorCode.AMENDMENT_STATEMENT_MISSING);
    all(409, ErrorCode.DEMAND_ANSWERED, ErrorCode.DEMAND_ANSWER_LATE, ErrorCode.DEMAND_CLOSED);
    all(409, ErrorCode.DEMAND_CLOCK_RUNNING, ErrorCode.DEMAND_OPEN, ErrorCode.HOLDER_SAID_SO);
    all(409, ErrorCode.NOT_A_HOLDER);
    all(422, ErrorCode.DECISION_BEYOND_DEMAND, ErrorCode.DECISION_ITEMS);
    all(422, ErrorCode.DEMAND_ITEMS_MISSING, ErrorCode.DEMAND_ITEMS_NOT_ALLOWED);

    // No fault of the request, and asking again is of no use.
    all(500, ErrorCode.EVENT_UNKNOWN, ErrorCode.INTERNAL_FAULT, ErrorCode.LISTENER_UNAVAILABLE);
    all(500, ErrorCode.KEY_MISMATCH, ErrorCode.LEDGER_DAMAGED, ErrorCode.ORIGIN_MISMATCH);
    all(500, ErrorCode.PROFILE_MALFORMED, ErrorCode.PROFILE_MISMATCH, ErrorCode.REGISTER_MISSING);

    // No fault of the request; the same request with the same key may succeed later.
    all(503, ErrorCode.CLOCK_STOPPED, ErrorCode.LEDGER_BEHIND_CHECKPOINT);
    all(503, ErrorCode.OUTCOME_UNKNOWN, ErrorCode.REGISTER_BUSY, ErrorCode.SERVICE_UNAVAILABLE);
    all(503, ErrorCode.STORE_FAILED, ErrorCode.WRITING_CLOSED);
  }

  private ProblemStatus() {}

  /** The status that answers a refusal for {@code code}. */
  public static int of(ErrorCode code) {
    return Optional.ofNullable(STATUS.get(code))
        .orElseThrow(() -> new IllegalStateException("no HTTP status for " + code.code()));
  }

  /** The code that tells of a status which the HTTP layer, not the register, decided on. */
  public static ErrorCode codeOf(int status) {
    ErrorCode otherwise = status < 500 ? ErrorCode.REQUEST_MALFORMED : ErrorCode.INTERNAL_FAULT;
    return SERVICE_CODE.getOrDefault(status, otherwise);
  }

  /** The whole table, for the documentation of errors. */
  public static Map<ErrorCode, Integer> table() {
    return Collections.unmodifiableMap(STATUS);
  }

  private static void all(int status, ErrorCode... codes) {
    STATUS.putAll(Arrays.stream(codes).collect(Collectors.toMap(c -> c, c -> status)));
  }
}
