package org.openpps.model.error;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every reason for which the register refuses, by a code that never changes its meaning. The code
 * as it travels is the constant's name in lower case with hyphens: {@code ACN_CHECK_DIGIT} is
 * {@code acn-check-digit}.
 */
public enum ErrorCode {
  // --- form of the input ---
  BASE64_FORM(
      "This is not base64 in its standard form.",
      "Write the octets in the standard alphabet with padding and without line breaks.",
      "RFC 4648, section 4"),
  BODY_TOO_LARGE(
      "The body is larger than the register accepts.",
      "Send a smaller body; stream the list of a data set's files as a manifest.",
      "register limit"),
  COUNTRY_FORM(
      "This is not the code of a country.",
      "Give the two capital letters of ISO 3166-1, for example AU.",
      "ISO 3166-1 alpha-2"),
  DATE_FORM(
      "This is not a calendar date.",
      "Write the date as YYYY-MM-DD, for example 1970-01-31.",
      "RFC 3339, section 5.6"),
  EMAIL_FORM(
      "This is not an e-mail address.", "Give an address of the form name@host.", "RFC 5321"),
  IDEMPOTENCY_KEY_FORM(
      "The idempotency key is missing or not of 1 to 128 visible ASCII characters.",
      "Send a fresh random key, for example a UUID, with each new command, and the same key with each retry.",
      "IETF draft-ietf-httpapi-idempotency-key-header"),
  INSTANT_FORM(
      "This is not an instant in UTC.",
      "Write the instant as 2026-11-23T13:36:00.120Z.",
      "RFC 3339, section 5.6"),
  JSON_LIMIT(
      "The JSON goes beyond a limit of the register.",
      "Nest less deeply and keep texts, numbers and member names short.",
      "register limit"),
  JSON_MALFORMED(
      "This is not well-formed JSON as the register reads it.",
      "Send one JSON value in UTF-8, without duplicate members, fractions or null.",
      "RFC 8259; RFC 8785"),
  LIST_TOO_LONG(
      "The list has more members than allowed.",
      "Split the filing into several.",
      "register limit"),
  NUMBER_CHECK_DIGITS(
      "The two check digits of this number do not fit the rest.",
      "Compare the number with the document it stands on, digit by digit.",
      "ISO 7064 MOD 97-10"),
  NUMBER_FORM(
      "This is not a registration number.",
      "A number has twelve digits, shown in three groups of four, for example 0000 0000 0195.",
      "format.md, section 3"),
  PROPERTY_UNKNOWN(
      "The register does not know this property.",
      "Remove it or correct its spelling.",
      "register interface"),
  TEXT_BLANK("The text is blank.", "Give the text or leave the member out.", "register interface"),
  TEXT_CHARACTER(
      "The text holds a control character, a lone surrogate or a noncharacter.",
      "Remove the character; line feeds are allowed in free text alone.",
      "format.md, section 1"),
  TEXT_TOO_LONG("The text is longer than allowed.", "Shorten the text.", "register limit"),
  VALUE_KIND(
      "The value is of another kind than this place wants.",
      "Look up the expected kind in the interface description.",
      "register interface"),
  VALUE_MISSING("A value that must be given is missing.", "Give the value.", "register interface"),
  VALUE_UNKNOWN(
      "The value is none of those allowed here.",
      "Use one of the values listed in the interface description.",
      "register interface"),

  // --- the service ---
  ADDRESS_TOO_LONG(
      "The address or the head of the request is larger than the register accepts.",
      "Send values in the body, and shorter headers.",
      "register limit"),
  ANSWER_KIND(
      "The register cannot answer in any of the media types asked for.",
      "Accept application/json.",
      "register interface"),
  BODY_KIND(
      "This address does not take a body of this media type.",
      "Send the body as application/json, or as the interface description says.",
      "register interface"),
  INTERNAL_FAULT(
      "The register failed at something that is no fault of the request.",
      "Ask again with the same idempotency key; if it goes on, tell the operator the instance.",
      "register interface"),
  LISTENER_UNAVAILABLE(
      "The server cannot listen on this address.",
      "Stop the program that holds the port, or choose another host or port.",
      "register interface"),
  METHOD_UNKNOWN(
      "This address does not know this method.",
      "Use one of the methods in the Allow header.",
      "register interface"),
  PATH_UNKNOWN(
      "There is nothing at this address.",
      "Compare the address with the interface description.",
      "register interface"),
  REQUEST_MALFORMED(
      "This is not a request that the register can read.",
      "Send a request as RFC 9112 describes, complete and in time.",
      "RFC 9112"),
  SERVICE_UNAVAILABLE(
      "The register cannot serve requests just now.",
      "Ask again in a little while, with the same idempotency key.",
      "register interface"),

  // --- identifiers ---
  ABN_CHECK_DIGITS(
      "The check digits of this ABN do not fit.",
      "Compare the ABN with the business register, digit by digit.",
      "Australian Business Register, format of the ABN (modulus 89)"),
  ABN_FORM(
      "An ABN has eleven digits.",
      "Give eleven digits; blanks are ignored.",
      "A New Tax System (Australian Business Number) Act 1999"),
  ACN_CHECK_DIGIT(
      "The check digit of this ACN does not fit.",
      "Compare the ACN with the company register, digit by digit.",
      "ASIC, Australian Company Number digit check"),
  ACN_FORM(
      "An ACN has nine digits.",
      "Give nine digits; blanks are ignored.",
      "Corporations Regulations 2001, regulation 1.0.03A"),
  AIRCRAFT_MARKS_FORM(
      "These are not the marks of an aircraft.",
      "Give nationality and registration marks, for example VH-ABC; a maker's number is a serial.",
      "Convention on International Civil Aviation, Annex 7"),
  ARBN_CHECK_DIGIT(
      "The check digit of this ARBN does not fit.",
      "Compare the ARBN with the company register, digit by digit.",
      "ASIC, digit check of the ACN, which the ARBN shares"),
  ARBN_FORM(
      "An ARBN has nine digits.",
      "Give nine digits; blanks are ignored.",
      "Corporations Act 2001 (Cth), s 9"),
  ARSN_CHECK_DIGIT(
      "The check digit of this ARSN does not fit.",
      "Compare the ARSN with the company register, digit by digit.",
      "ASIC, digit check of the ACN, which the ARSN shares"),
  ARSN_FORM(
      "An ARSN has nine digits.",
      "Give nine digits; blanks are ignored.",
      "Corporations Act 2001 (Cth), s 9"),
  CHASSIS_NUMBER_FORM(
      "A chassis or manufacturer's number has letters and digits, at most 40.",
      "Copy it from the plate; blanks and hyphens are ignored.",
      "PPS Regulations 2010 (Cth), Schedule 1, Part 2"),
  DIGEST_EMPTY_FILE(
      "This is the digest of the empty file, which identifies nothing.",
      "Give the digest of a file that has content.",
      "register rule: the empty file matches nothing"),
  DIGEST_FORM(
      "This is not a digest the register knows.",
      "Write ni:///sha-256;… (base64url without padding) or 64 hexadecimal digits of SHA-256.",
      "RFC 6920, section 3"),
  DOI_FORM(
      "This is not a DOI.",
      "Write 10., the registrant, a slash and the suffix, for example 10.5281/zenodo.3678326.",
      "ISO 26324; DOI Handbook, section 2"),
  EUI_64_FORM(
      "This is not an identifier of 64 bits.",
      "Give sixteen hexadecimal digits, for example 00:1B:63:FF:FE:84:45:E6.",
      "IEEE 802, EUI-64"),
  GIAI_FORM(
      "This is not a GIAI.",
      "Give the GS1 company prefix and the asset reference, at most 30 characters.",
      "GS1 General Specifications, AI 8004"),
  HIN_FORM(
      "A hull identification number has 14 letters and digits, or 12 without the country.",
      "Copy it from the hull; blanks and hyphens are ignored.",
      "ISO 10087; 33 CFR 181.23"),
  IDENTIFIER_PLACEHOLDER(
      "This is a placeholder that identifies nothing.",
      "Read the identifier from the thing or its papers, or leave it out.",
      "SMBIOS practice; values seen in public DMI dumps"),
  IMEI_CHECK_DIGIT(
      "The check digit of this IMEI does not fit.",
      "Compare the IMEI with the label, digit by digit, or dial *#06#.",
      "3GPP TS 23.003, annex B (Luhn)"),
  IMEI_FORM(
      "An IMEI has fifteen digits.",
      "Give fifteen digits; one of sixteen is an IMEISV.",
      "3GPP TS 23.003, section 6.2.1"),
  IMEISV_FORM(
      "An IMEISV has sixteen digits.",
      "Give sixteen digits; one of fifteen is an IMEI.",
      "3GPP TS 23.003, section 6.2.2"),
  IP_NUMBER_FORM(
      "This is not a number of IP Australia.",
      "Give up to ten digits, of a plant breeder's right also as 2014/123.",
      "IP Australia, numbers of rights"),
  LEI_CHECK_DIGITS(
      "The check digits of this LEI do not fit.",
      "Compare the LEI with the global index, character by character.",
      "ISO 17442-1; ISO 7064 MOD 97-10"),
  LEI_FORM(
      "An LEI has eighteen letters and digits and two check digits.",
      "Give twenty characters; blanks and hyphens are ignored.",
      "ISO 17442-1"),
  MAC_FORM(
      "This is not a hardware address of 48 bits.",
      "Give twelve hexadecimal digits, for example 00:1B:63:84:45:E6.",
      "IEEE 802, EUI-48"),
  MAC_GROUP_ADDRESS(
      "This is a group (multicast) address, which no device owns.",
      "Give the permanent address of a network interface.",
      "IEEE 802, EUI-48, I/G bit"),
  NZBN_CHECK_DIGIT(
      "The check digit of this NZBN does not fit.",
      "Compare the NZBN with the companies register, digit by digit.",
      "GS1 General Specifications, modulo 10"),
  NZBN_FORM(
      "An NZBN has thirteen digits and begins with 94.",
      "Give thirteen digits; blanks are ignored.",
      "New Zealand Business Number Act 2016"),
  OFFICIAL_NUMBER_FORM(
      "An official number of a ship has six digits.",
      "Give six digits with leading zeros, without ON in front.",
      "PPSR glossary, official number"),
  SERIAL_PLACEHOLDER(
      "This is a placeholder that a maker left in, not a serial number.",
      "Read the serial number from the machine's label and give that.",
      "SMBIOS practice; values seen in public DMI dumps"),
  UUID_FORM(
      "This is not a UUID.",
      "Give 32 hexadecimal digits in the form 8-4-4-4-12.",
      "RFC 9562, section 4"),
  UUID_UNSET(
      "This UUID is all zeros or all ones, which means that none was set.",
      "Leave the UUID out or read it from the machine.",
      "SMBIOS specification (DSP0134), System UUID"),
  VIN_CHECK_DIGIT(
      "The check digit of this VIN, its ninth character, does not fit.",
      "Compare the VIN with the plate, character by character.",
      "49 CFR 565.15 (c)"),
  VIN_FORM(
      "A VIN has seventeen letters and digits, none of them I, O or Q.",
      "Copy it from the plate; a vehicle older than VINs has a chassis number instead.",
      "ISO 3779"),
  WWN_FORM(
      "This is not a World Wide Name of 64 bits.",
      "Give sixteen hexadecimal digits, for example 50:00:C5:00:A1:B2:C3:D4.",
      "INCITS FC-FS, Name_Identifier"),

  // --- registrations ---
  ALREADY_ERASED(
      "This part was erased before.", "Leave the part out.", "register rule: erasing is final"),
  ALREADY_SUPPRESSED(
      "This part is suppressed already.",
      "Leave the part out.",
      "register rule: a part is suppressed once, until that is lifted"),
  NOT_SUPPRESSED(
      "This part is not suppressed, so that there is nothing to lift.",
      "Leave the part out.",
      "register rule: only what is suppressed is shown again"),
  PART_NOT_SUPPRESSIBLE(
      "A part of this kind is not kept from others.",
      "Name a party, a birth date, an address or a text; what is claimed, and in what, stays shown.",
      "register rule: persons are protected, and rights do not change by it"),
  AMENDMENT_EMPTY(
      "The amendment changes nothing.",
      "Add or remove a grantor or collateral, or give a new text.",
      "register rule"),
  AGE_OUT_OF_RANGE(
      "The age that follows from this birth date is out of the range that the profile allows.",
      "Compare the date of birth with the person's papers.",
      "profile, parties"),
  BIRTH_DATE_MISSING(
      "The profile records an individual with the date of birth.",
      "Give the date of birth as it stands in the person's papers.",
      "profile, parties; PPS Regulations 2010 (Cth), Schedule 1"),
  BIRTH_DATE_NOT_ALLOWED(
      "The profile records no date of birth.", "Leave the date of birth out.", "profile, parties"),
  CLAIMED_TIME_LATER(
      "The claimed earlier time is not earlier.",
      "Give the time at which the claim was first registered elsewhere, or leave it out.",
      "register rule: order stays by sequence; an earlier time is a claim that is shown"),
  CLAIM_UNIDENTIFIED(
      "Nothing in this data set's description can be searched for.",
      "Give a digest, an identifier such as a DOI, or a manifest of its files.",
      "register rule: a data set is found by digest or identifier"),
  COLLATERAL_CLASS_MISFIT(
      "This item does not belong in the collateral class of the registration.",
      "File it in a registration of its own, under the class it belongs to.",
      "profile, collateralClasses; PPSA 2009 (Cth), s 153, item 4: one class for each registration"),
  COLLATERAL_CLASS_UNKNOWN(
      "The profile has no such class of collateral.",
      "Use a class of the register's profile; pps profile and GET /v1/profile list them.",
      "profile, collateralClasses"),
  COLLATERAL_MISSING(
      "A registration needs collateral.",
      "Name at least one item of collateral.",
      "PPSA 2009 (Cth), s 153; UNCITRAL Guide on a Security Rights Registry, rec. 23"),
  DESCRIPTION_MISSING(
      "This class of collateral must be described in words.",
      "Give a description.",
      "profile, collateralClasses"),
  DESCRIPTION_TOO_LONG(
      "Descriptions and text are longer together than the profile allows.",
      "Shorten them, or split the collateral over several registrations of one bundle.",
      "profile, collateralClasses; PPS Regulations 2010 (Cth), Schedule 1: 500 characters"),
  DETAIL_MISSING(
      "The profile asks for this detail.",
      "Give it; pps profile and GET /v1/profile tell what may be given.",
      "profile, fields"),
  DETAIL_NOT_ALLOWED("The profile does not know this detail.", "Leave it out.", "profile, fields"),
  END_BEFORE_START(
      "The last day lies in the past.",
      "Give today or a later day as last day, in the register's legal time zone.",
      "register rule"),
  END_MISSING(
      "The profile allows no registration of this kind without a stated end.",
      "Give a last day.",
      "profile, terms"),
  END_NOT_ALLOWED(
      "A registration of this kind has no stated end under the profile.",
      "Leave the last day out.",
      "profile, terms"),
  END_NOT_LATER(
      "A renewal moves the end to a later day; this is not one.",
      "Give a last day after the one on record.",
      "PPSA 2009 (Cth), s 153, item 5"),
  END_NOT_WHOLE_YEARS(
      "The profile allows whole years alone.",
      "Give an anniversary of the day of filing as last day.",
      "profile, terms"),
  END_TOO_EARLY(
      "The term is shorter than the register's profile allows.",
      "Give a later last day.",
      "profile, terms"),
  END_TOO_LATE(
      "The term is longer than the register's profile allows.",
      "Give an earlier last day, or none for no stated end.",
      "profile, terms"),
  ENTRY_UNKNOWN(
      "No entry of a registration or group has this number.",
      "Look the number up in the registration's history.",
      "register rule"),
  EXPIRY_NOT_DUE(
      "The stated end of the registration has not passed, or is another one.",
      "Leave it: the register records by itself what has passed.",
      "register rule: liveness follows the stated end; an entry only records its passing"),
  EXPIRY_RECORDED(
      "It is on record already that this end has passed.",
      "Leave it as it stands.",
      "register rule: the passing of an end is recorded once"),
  FORBIDDEN(
      "This account may not do that.",
      "Use the account that made the secured party group, or ask the registrar.",
      "register rule: a registration is changed by its secured party group"),
  FILING_TOO_LARGE(
      "One registration holds more than an entry can carry.",
      "Split it into several registrations of one bundle.",
      "format.md, section 2: at most 4,096 parts"),
  GIVEN_NAMES_MISSING(
      "The profile records an individual with given names.",
      "Give all given names; somebody with one name alone has it in both places.",
      "profile, parties"),
  GRANTOR_FORBIDDEN(
      "Consumer property described by serial number is registered without any grantor.",
      "Leave the grantors out; a search by the serial number finds the registration.",
      "PPSA 2009 (Cth), s 153, item 2, and s 165 (c)"),
  GRANTOR_MISSING(
      "A registration needs a grantor.",
      "Name at least one grantor.",
      "PPSA 2009 (Cth), s 153; UNCITRAL Guide on a Security Rights Registry, rec. 23"),
  GROUP_NOT_SUSPENDED(
      "The secured party group is not suspended.", "Leave it as it stands.", "register rule"),
  GROUP_SUSPENDED(
      "The registrar has suspended this secured party group.",
      "Ask the registrar why; until it is reinstated the group can discharge, and withdraw or decline offers.",
      "register rule: a suspended group may still release"),
  GROUP_UNKNOWN(
      "No secured party group has this number.",
      "Make the group first, or correct the number.",
      "register rule"),
  ITEM_UNKNOWN(
      "No grantor or collateral on record has this entry and part.",
      "Show the registration and take entry and part from there.",
      "register rule"),
  KEY_CLAIMED_ALREADY(
      "A claim to this group's key is open already.",
      "Wait until the registrar has decided it.",
      "register rule: one claim at a time"),
  KEY_CLAIM_NOT_OPEN(
      "No claim of this number to the group's key is open.",
      "Look the open claim up in the group.",
      "register rule"),
  KEY_NOT_LOST(
      "This account owns the group already.",
      "Ask the operator for a new API key for the account.",
      "register rule"),
  KEY_REISSUE_ANNOUNCED(
      "That the key may be issued again has been announced already.",
      "Issue it from the time that was announced on, or refuse the claim.",
      "register rule"),
  KEY_REISSUE_NOT_ANNOUNCED(
      "The group's address for service has had no notice of this claim.",
      "Announce it first.",
      "register rule: a key is issued again only after notice to the address for service"),
  KEY_REISSUE_TOO_EARLY(
      "The time that was announced for issuing the key again has not come.",
      "Issue it from that time on.",
      "register rule; profile, keyReissue"),
  LAST_OF_ITS_KIND(
      "The registration would be left without a grantor or without collateral.",
      "Add another in the same amendment, or discharge the registration.",
      "register rule: an amendment leaves at least one of each"),
  MANIFEST_MISMATCH(
      "The number of files does not agree with the manifest.",
      "Take the number from the answer to the manifest's upload.",
      "RFC 8493, section 2.2.2 (Payload-Oxum)"),
  MANIFEST_UNKNOWN(
      "The register does not hold this manifest.",
      "Stream the manifest to the register first.",
      "register rule"),
  NAME_TOO_LONG(
      "The name is longer than the profile allows.",
      "Give the name as the profile's source writes it.",
      "profile, parties"),
  PART_NOT_ERASABLE(
      "A header, request or filer is never erased on its own.",
      "Name parties, birth dates, addresses, collateral or texts.",
      "format.md, section 2"),
  PARTY_IDENTIFIER_MISLEADING(
      "An organisation in this capacity is not found by this identifier.",
      "Record it by the identifier that the profile asks for, for example a company by its ACN.",
      "PPS Regulations 2010 (Cth), Schedule 1; OneSteel [2017] NSWSC 21"),
  PARTY_IDENTIFIER_MISSING(
      "An organisation in this capacity is recorded by an identifier, which is missing.",
      "Give the identifier that the profile asks for, or another capacity.",
      "profile, parties; PPS Regulations 2010 (Cth), Schedule 1"),
  PROFILE_MALFORMED(
      "This is not a register profile.",
      "Mend the file at the place that the message names.",
      "register rule: profiles are data"),
  PROFILE_UNKNOWN(
      "This release does not have that register profile.",
      "Use one of custody@1, au@1, nz@1, ca-bc@1 and us-ucc9@1, or supply a file of your own.",
      "register rule"),
  REGISTRATION_ENDED(
      "The registration has ended.",
      "File a new registration; one that has ended cannot be changed or revived.",
      "PPSA 2009 (Cth), s 178; register rule: live is begun, not ended and ends_at after the time"),
  NOT_OFFERED(
      "The offer does not cover this registration.",
      "Name registrations of the offer that its group still holds as it did when it offered them.",
      "register rule: an offer speaks of what its group held when it was made"),
  OFFER_NOT_OPEN(
      "No offer of registrations under this number is open.",
      "Look the open ones up in the group's offers; one that was accepted or withdrawn is made anew.",
      "register rule"),
  REGISTRATION_OF_ANOTHER_GROUP(
      "Another secured party group holds this registration.",
      "Offer registrations of the group that offers.",
      "register rule: only what a group holds is its to give"),
  REGISTRATION_TWICE("The same registration is named twice.", "Name it once.", "register rule"),
  REGISTRATION_KIND_UNKNOWN(
      "The profile has no such kind of registration.",
      "Use a kind of the register's profile; pps profile and GET /v1/profile list them.",
      "profile, registrationKinds"),
  REGISTRATION_KIND_WITHDRAWN(
      "New registrations of this kind are not accepted any more.",
      "Use the kind that took its place.",
      "profile, registrationKinds"),
  ALREADY_SUBORDINATED(
      "The registration stands behind that one already.",
      "Nothing needs to be filed.",
      "register rule: a registration stands behind another once"),
  END_AMBIGUOUS(
      "Both a last day and no stated end are asked for.",
      "Give the new last day, or say that there is no stated end.",
      "BC Personal Property Registry: exactly one of life years and life infinite"),
  GRANTOR_NAME_MISMATCH(
      "No grantor on record has this name.",
      "Compare the number with the verification statement; then give the name of a grantor as it"
          + " stands on record.",
      "profile, grantorCheck; BC Personal Property Registry: against wrong numbers"),
  GRANTOR_NAME_MISSING(
      "The profile asks for the name of a grantor on record.",
      "Give in \"grantorName\" the name of a grantor as it stands on record.",
      "profile, grantorCheck; BC Personal Property Registry: against wrong numbers"),
  NOT_SUBORDINATED(
      "The registration does not stand behind that one.",
      "Read the registration, and name one of those it stands behind.",
      "register rule: what is ended was there"),
  NOTICE_AND_INTEREST(
      "A claim to an interest is no notice of an order.",
      "Register the notice on its own, with the interest \"non-security-notice\", or leave it out.",
      "PPSA 2009 (Cth), s 148 (c); register rule: the kinds are never mixed"),
  NOTICE_MISSING(
      "A non-security notice says which order it is notice of.",
      "Give in \"notice\" the kind of order and what the profile asks of that kind.",
      "profile, orders"),
  NOTICE_NOT_SUBORDINABLE(
      "A notice of this kind does not stand behind another registration.",
      "Nothing can be filed; what goes before it is for the law under which it was made.",
      "profile, orders"),
  NOTICE_NOT_TRANSFERABLE(
      "A notice of this kind does not go to another secured party group.",
      "Discharge it, and have the other group register its own.",
      "profile, orders"),
  NOTICE_OF_AUTHORITY(
      "A notice of this kind is registered by an authority alone.",
      "File for a secured party group whose members are recorded in the capacity that the profile"
          + " names for this kind.",
      "profile, orders; PPSR Registrar's Practice Statement 1"),
  ORDER_ENDS_BEFORE_DATE(
      "The order ends before the day on which it was made.",
      "Compare both days with the order; leave out the last day where the order says none.",
      "register rule: an order has effect from its date on"),
  ORDER_KIND_UNKNOWN(
      "The profile has no such kind of order.",
      "Use an order of the register's profile; pps profile and GET /v1/profile list them.",
      "profile, orders"),
  ORDER_UNKNOWN(
      "No order that this entry noted stands on the registration.",
      "Read the registration, and name the entry of one of its orders.",
      "register rule: what is lifted was noted and stands"),
  REGISTRATION_CHANGED(
      "The registration was changed after you read it.",
      "Read it again and decide on what stands there now.",
      "RFC 9110, section 13.1.1"),
  RENEWAL_LATE(
      "The registration has ended, so that it is too late to renew it.",
      "File a new registration; its priority counts from its own time.",
      "profile, renewal; PPSA 1999 (NZ), s 154; PPSA 2009 (Cth), s 153, item 5"),
  SUBORDINATED_TO_ITSELF(
      "A registration cannot stand behind itself.",
      "Name the registration that goes before this one.",
      "register rule: two registrations make an order"),
  SUBORDINATION_CIRCULAR(
      "That registration stands behind this one already.",
      "End that subordination first; two cannot both go before each other.",
      "register rule: two registrations make an order"),
  TEXT_NOT_ON_RECORD(
      "There is no text on record that could be cleared.",
      "Leave it as it stands.",
      "register rule: what is ended was there"),
  TEXT_SET_AND_CLEARED(
      "A text is both given and to be cleared.",
      "Give the text that takes the place of the one on record, or clear it.",
      "register rule: one change, one meaning"),
  REGISTRATION_NOT_REMOVED(
      "The registration is not removed, so that there is nothing to restore.",
      "Leave it as it stands.",
      "PPSA 2009 (Cth), s 186"),
  REGISTRATION_REMOVED(
      "The registrar has removed the registration.",
      "Ask the registrar to restore it; until then nothing about it is changed.",
      "PPSA 2009 (Cth), ss 184 and 186"),
  NO_STATED_END(
      "The registration has no stated end, so there is nothing to renew.",
      "Leave it as it stands, or discharge it.",
      "BC Personal Property Registry: renewal is forbidden where the term is infinite"),
  RENEWAL_NOT_OPEN(
      "The profile does not open renewal so long before the end.",
      "Renew it again when fewer months are left; the profile's renewal line says how many.",
      "profile, renewal; UCC 9-515 (d): within six months before the lapse"),
  REGISTRATION_UNKNOWN(
      "No registration has this number.",
      "Compare the number with the verification statement.",
      "register rule"),
  RISK_NOT_ACCEPTED(
      "Something in this filing may void the registration.",
      "Mend it, or accept the risk by its code in acceptedRisks.",
      "register rule: a risk is accepted by its code, and the acceptance is on record"),
  TOO_MANY_OPEN_OFFERS(
      "The group has as many open offers as it may.", "Withdraw one first.", "register limit"),
  TRANSFER_TO_ITSELF(
      "A group offers registrations to itself.", "Name another group.", "register rule"),
  SERIAL_MISSING(
      "The collateral must be described by serial number.",
      "Give it as serial-numbered goods.",
      "profile, collateralClasses; PPS Regulations 2010 (Cth), Schedule 1, Part 2"),
  SECURED_PARTY_MISSING(
      "A secured party group needs a member.",
      "Name at least one secured party.",
      "PPSA 2009 (Cth), s 153, item 1"),
  SECURED_PARTY_TWICE(
      "The same party is named twice.",
      "Name each party once.",
      "BC Personal Property Registry, duplicate secured party check"),

  // --- grantors ---
  GRANTOR_CODE_CHECK(
      "The last character of this grantor's code does not fit the rest.",
      "Compare the code with the notice it stands in, character by character.",
      "register rule: a code checks itself"),
  GRANTOR_CODE_FORM(
      "This is not a grantor's code.",
      "A code has twenty letters and digits, shown in four groups of five.",
      "register rule: a code is twenty characters of Crockford's base 32"),
  GRANTOR_CODE_MISSING(
      "The request carries no grantor's code.",
      "Send the header Grantor-Code with the code from the notice of the registration.",
      "Personal Property Securities Act 1999 (NZ), s 162: by whom a demand is made"),
  GRANTOR_CODE_UNKNOWN(
      "This code is of no grantor of this registration.",
      "Give the number and the code from the same notice; a grantor that was released has none.",
      "Personal Property Securities Act 1999 (NZ), s 162: by whom a demand is made"),
  GRANTOR_SECRET_MISSING(
      "The secret from which grantors' codes are made is missing, or damaged, beside the signing key.",
      "Put back the file grantor-secret from a copy of the directory of keys and start again; if"
          + " none is left, put 32 random octets in base64 there: then codes in earlier notices end.",
      "register rule: codes are made of a secret that no database holds"),

  // --- demands and what holders say ---
  AMENDMENT_NOTICE_GIVEN(
      "The registrar has given notice of this demand before.",
      "Wait for the last day of that notice, then decide.",
      "PPSA 2009 (Cth), s 180"),
  AMENDMENT_NOTICE_MISSING(
      "The registrar has not given notice of this demand.",
      "Wait for the registrar's notice: it is answered then, and decided after its last day.",
      "PPSA 2009 (Cth), ss 180, 181"),
  AMENDMENT_STATEMENT_GIVEN(
      "The demand stands before the registrar already.",
      "Wait for the registrar's notice and decision, or withdraw the demand.",
      "PPSA 2009 (Cth), s 179"),
  AMENDMENT_STATEMENT_MISSING(
      "The grantor has not brought this demand before the registrar.",
      "Give notice of a demand only after the grantor's amendment statement.",
      "PPSA 2009 (Cth), ss 179, 180"),
  DECISION_BEYOND_DEMAND(
      "The decision gives more than was demanded.",
      "Remove what the demand names, or decide for nothing.",
      "PPSA 2009 (Cth), s 181"),
  DECISION_ITEMS(
      "Items are named where none are removed, or none where some are.",
      "Name the items with the decision remove-items, and with no other.",
      "PPSA 2009 (Cth), s 181"),
  DEMAND_ANSWERED(
      "The secured party has answered before.",
      "Amend or discharge the registration if the answer was wrong.",
      "PPSA 2009 (Cth), ss 178, 180"),
  DEMAND_ANSWER_LATE(
      "The last day to answer has passed.",
      "Amend or discharge the registration, or answer the registrar's notice when it comes.",
      "profile, demand; PPSA 2009 (Cth), ss 178, 180"),
  DEMAND_CLOCK_RUNNING(
      "The secured party still has time to answer.",
      "Ask again on the day after the last day that the entry names.",
      "profile, demand; PPSA 2009 (Cth), ss 179, 181"),
  DEMAND_CLOSED(
      "The demand has come to its end.",
      "Look up its outcome; if it still holds, make another demand.",
      "PPSA 2009 (Cth), ss 178-181"),
  DEMAND_ITEMS_MISSING(
      "The ground names no collateral that secures nothing.",
      "Name the items, or give the ground nothing-secured.",
      "PPSA 2009 (Cth), s 178 (2)"),
  DEMAND_ITEMS_NOT_ALLOWED(
      "Collateral is named although nothing at all is secured.",
      "Name no items, or give the ground secures-nothing-in-these.",
      "PPSA 2009 (Cth), s 178 (1)"),
  DEMAND_OPEN(
      "This grantor has an open demand in this registration.",
      "Go on with that one, or withdraw it first.",
      "register rule: one demand of a grantor at a time"),
  DEMAND_UNKNOWN(
      "There is no demand with this number in this registration.",
      "Give the number of the entry that made the demand; an older one makes way for a new one.",
      "register rule: a demand has the number of its entry"),
  HOLDER_SAID_SO(
      "The holder's last word is the same.",
      "Nothing need be said again; say the opposite to change it.",
      "register rule: the last word of a holder counts"),
  NOT_A_HOLDER(
      "This grantor is not recorded as a holder of the collateral.",
      "Only a grantor that the registration names as holder acknowledges or refuses.",
      "register rule: a holder is a grantor in whose hands the collateral is"),

  // --- reading, writing, keeping ---
  ACCOUNT_FORM(
      "This is not a name for an account.",
      "Give 1 to 64 lower-case letters, digits, dots and hyphens; never a person's name.",
      "register rule"),
  ACCOUNT_RESERVED(
      "Under this name the register itself files.",
      "Use another name for the account.",
      "register rule"),
  ACT_EMPTY(
      "There is no registration for this act to change.",
      "Look at the registrations of the group; nothing needs to be done, or a day or number is wrong.",
      "register rule"),
  ACT_ENDED(
      "The act has ended: every registration was done or refused.",
      "Read how it went; what was done is changed by further filings.",
      "register rule"),
  ACT_UNKNOWN("This account has no such act.", "List the acts of your account.", "register rule"),
  CLOCK_STOPPED(
      "The clock cannot be trusted, and a wrong time in the ledger would stay for ever.",
      "Set the machine's clock right and start the register again.",
      "design: recorded time never goes backwards"),
  CURSOR_FORM(
      "This is not a place in a list.",
      "Follow the link of the page before, or leave after out for the first page.",
      "register interface"),
  DRAFT_CHANGED(
      "The draft was changed after you read it.",
      "Read it again and change what stands there now.",
      "RFC 9110, section 13.1.1"),
  DRAFT_IN_DOUBT(
      "The draft was submitted, and it is not known yet whether it was filed.",
      "Submit it again: it is filed once, and you learn how it stands.",
      "register rule"),
  DRAFT_SUBMITTED(
      "The draft was submitted and is filed.",
      "Amend the registration that it made, or save another draft.",
      "register rule: a draft is filed once"),
  DRAFT_TOO_LARGE(
      "The draft is larger than the register keeps.",
      "Split it: a draft holds one MiB, as much as one filing.",
      "register limit"),
  DRAFTS_TOO_MANY(
      "This account keeps as many drafts as it may.",
      "Delete drafts that are submitted or no longer wanted: an account keeps 1,000.",
      "register limit"),
  DRAFT_UNKNOWN(
      "This account has no such draft.", "List the drafts of your account.", "register rule"),
  ENTRIES_BEYOND_HEAD(
      "The ledger does not have that many entries.",
      "Ask for at least one entry and at most as many as the newest checkpoint states.",
      "register rule"),
  IDEMPOTENCY_KEY_REUSED(
      "This idempotency key was used for another request.",
      "Send a fresh key with a new request; send the old key with the old request alone.",
      "IETF draft-ietf-httpapi-idempotency-key-header"),
  IF_MATCH_MISSING(
      "The request does not say which state of the thing it changes.",
      "Send the ETag that you read in the header If-Match.",
      "RFC 6585, section 3"),
  INSTANT_BEFORE_REGISTER(
      "The instant lies before the register was founded.",
      "Ask for an instant after its entry 0.",
      "register rule"),
  INSTANT_IN_FUTURE(
      "The instant lies after the register's clock.",
      "Ask for now or for a past instant.",
      "design: an instant after the clock is refused"),
  KEY_MISSING(
      "The request carries no API key.",
      "Send the header Authorization: Bearer with an API key.",
      "RFC 6750, section 2.1"),
  KEY_UNKNOWN(
      "This API key is not known, or was revoked.",
      "Use the key that the operator gave you, or ask for a new one.",
      "RFC 6750, section 3.1"),
  KEY_MISMATCH(
      "The signing key is not the one that this ledger names.",
      "Start the register with the directory in which its key was made.",
      "format.md, section 4"),
  LEDGER_BEHIND_CHECKPOINT(
      "The database is older than a checkpoint this register has signed, or contradicts it.",
      "Restore the newest copy of the database; going back needs a declaration of loss.",
      "format.md, section 4"),
  LEDGER_DAMAGED(
      "The ledger is damaged.",
      "Keep a copy, and restore from a backup that verifies.",
      "design: verify-ledger"),
  MANIFEST_DIGEST(
      "The manifest's bytes do not have the digest in its address.",
      "Compute SHA-256 over exactly the bytes you send.",
      "design: manifests are addressed by digest"),
  MANIFEST_FORM(
      "This is not a manifest.",
      "Send one line for each file: its digest in hexadecimal, two blanks, its path.",
      "RFC 8493, section 2.1.3"),
  ORIGIN_MISMATCH(
      "The ledger was founded under another origin.",
      "Start the register with the origin in its entry 0, or without one.",
      "format.md, section 2: an origin never changes"),
  OUTCOME_UNKNOWN(
      "Whether the command took effect is not known.",
      "Send the same request again with the same idempotency key.",
      "design: nothing is answered before it is on disk"),
  PROFILE_MISMATCH(
      "The ledger was founded under other rules than this release has under that name.",
      "Start the register with the release and profile it was founded with, or a newer one.",
      "format.md, section 2: entry 0 holds the digest of the rules"),
  REGISTER_BUSY(
      "The register has more commands waiting than it accepts.",
      "Wait a little and send the same request again with the same idempotency key.",
      "register limit"),
  REGISTER_MISSING(
      "There is no register here.",
      "Name its directory with --data; pps-server serve founds one.",
      "register interface"),
  MOMENTS_REVERSED(
      "The moment from which changes are told lies after the one up to which they are told.",
      "Name the earlier moment in \"since\" and the later one in \"at\" or \"entries\".",
      "register interface"),
  ORDINAL_ONE_ENTRY(
      "Both numbers name one entry, and nothing came before itself.",
      "Name two entries, or two registrations.",
      "register interface"),
  NAMES_NOT_SEARCHED(
      "The search logic in force at this moment of the register compares no names.",
      "Search by an identifier, a serial number, a digest or a registration number.",
      "format.md, section 8: the ledger names the search logic"),
  DATA_SETS_NOT_SEARCHED(
      "The search logic in force at this moment of the register keeps no titles and identifiers of data sets.",
      "Search by the digest of the set or of a file in it.",
      "format.md, section 8: the ledger names the search logic"),
  LIKENESS_NOT_SEARCHED(
      "This is searched exactly, and not by likeness.",
      "Leave out \"similar\", or search by the name of a grantor or a serial number.",
      "register rule: identifiers, digests and numbers are right or wrong"),
  SEARCH_BIRTH_DATE_MISSING(
      "A search for an individual needs the date of birth here.",
      "Give the whole date of birth, for example 1970-01-31.",
      "PPSA 2009 (Cth), s 171; register profile"),
  SEARCH_PROFILE_BEING_KEYED(
      "Another version of the search logic is being keyed.",
      "Wait until it is in force; pps-server search-profile status tells how far it is.",
      "register rule: one version is keyed at a time"),
  SEARCH_PROFILE_DIFFERS(
      "This release has other rules under that name than those of the digest given.",
      "Compare the release with the one that you reviewed; docs/matching.md tells the digest.",
      "format.md, section 8: the ledger names a version with its digest"),
  SEARCH_PROFILE_IN_FORCE(
      "This version of the search logic is in force already.",
      "There is nothing to do.",
      "register rule"),
  SEARCH_PROFILE_NOT_OF_RULES(
      "The rules of this register have a search logic of their own, and this is a version of another.",
      "Take a version of that logic.",
      "register rule: the law that a register serves says how names are searched"),
  SEARCH_PROFILE_UNKNOWN(
      "This release does not have that version of a search logic.",
      "Use one that docs/matching.md names, or a newer release.",
      "register rule"),
  SEARCH_PROFILES_TOO_MANY(
      "The register has taken up as many versions of the search logic as it can keep keys of.",
      "Found a new register; 128 versions are more than anybody is expected to need.",
      "register limit"),
  SEARCH_NOT_RECORDED(
      "The search could not be put on record, and nothing is answered that is not.",
      "Send the same search again with the same idempotency key; tell the operator if it lasts.",
      "register rule: no answer without a record"),
  SEARCH_PERIOD_OVER(
      "The time in which this search could be opened again is over.",
      "Search anew; as at the entries and the instant that its record names, the answer is the same.",
      "register profile: fees, searches"),
  SEARCH_PURPOSE_MISSING(
      "A search for an individual needs the purpose it is made for.",
      "Say in one line what the answer is needed for; it stands in the record of the search, and in no certificate.",
      "PPSA 2009 (Cth), s 172; register profile"),
  SEARCH_RECORD_ERASED(
      "What this search asked was erased, because it quoted what was erased from the register.",
      "Search anew.",
      "register rule: erasing reaches the search records that quote what is erased"),
  SEARCH_TOO_BROAD(
      "More registrations match than one search reads, and a certificate leaves none out.",
      "Search by something that fewer registrations share, such as a serial number.",
      "register limit"),
  SEARCH_UNKNOWN(
      "This account has made no search of this number.",
      "List the searches of your account.",
      "register rule"),
  STORE_FAILED(
      "The database could not carry out the command; this request wrote nothing.",
      "Send the same request again with the same idempotency key; tell the operator if it lasts.",
      "register rule"),
  WRITING_CLOSED(
      "The register does not accept changes at the moment; it can still be read.",
      "Tell the operator; the reason stands in the register's log and health answer.",
      "design: writing closes when the disk cannot be trusted"),

  // --- documents and proofs ---
  CHECKPOINT_MALFORMED(
      "The checkpoint is not of the form of C2SP tlog-checkpoint.",
      "Take the checkpoint from the register again, byte for byte.",
      "C2SP tlog-checkpoint"),
  DOCUMENT_MALFORMED(
      "The document is not of the form of a statement, receipt or certificate.",
      "Take the document from the register again, byte for byte.",
      "format.md, sections 2, 5 and 6"),
  EVENT_UNKNOWN(
      "The ledger holds a kind of event that this release does not know.",
      "Use a newer release; this one can verify the tree alone.",
      "design: kinds carry a version"),
  HASH_FORM(
      "This is not a SHA-256 hash.",
      "Give 32 octets in standard base64 with padding: 44 characters.",
      "FIPS 180-4; RFC 4648, section 4"),
  NOTE_MALFORMED(
      "The signed note is not of the form of C2SP signed-note.",
      "Take the document from the register again, byte for byte.",
      "C2SP signed-note"),
  NOTE_UNVERIFIED(
      "No signature of the expected key stands under this note, or it is wrong.",
      "Check that the vkey is the register's; if it is, do not trust the document.",
      "C2SP signed-note"),
  ORIGIN_FORM(
      "This is not a name that a register's log and key can have.",
      "Give 1 to 255 visible ASCII characters without +, best the log's address without scheme.",
      "format.md, section 4; C2SP signed-note"),
  PROOF_MALFORMED(
      "The proof is not of the form of C2SP tlog-proof.",
      "Take the document from the register again, byte for byte.",
      "C2SP tlog-proof"),
  PROOF_MISMATCH(
      "The proof does not lead to the root of the checkpoint.",
      "Do not trust the document; ask the register for it again.",
      "RFC 9162, section 2.1"),
  VKEY_MALFORMED(
      "This is not a verifier key.",
      "Give the key as NAME+HASH+KEY, as the register prints it at start.",
      "C2SP signed-note, vkey");

  private final String meaning;
  private final String fix;
  private final String source;

  ErrorCode(String meaning, String fix, String source) {
    this.meaning = meaning;
    this.fix = fix;
    this.source = source;
  }

  /** The stable code as it travels, for example {@code acn-check-digit}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What went wrong, in one plain sentence. */
  public String meaning() {
    return meaning;
  }

  /** How to mend it, in one plain sentence. */
  public String fix() {
    return fix;
  }

  /** Where the rule comes from. */
  public String source() {
    return source;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<ErrorCode> ofCode(String code) {
    return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
