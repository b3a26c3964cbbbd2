package org.openpps.model.ledger;

import java.util.Arrays;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RegisterException;

/** The kinds of part an entry may commit to, in the words that are hashed. */
public enum PartKind {
  /** What the event says besides persons, things and texts. */
  HEADER("header", "header"),
  /** A member of the secured party group. */
  SECURED_PARTY("secured-party", "secured party"),
  /** A grantor. */
  GRANTOR("grantor", "grantor"),
  /** The birth date of the individual in another part. */
  BIRTH_DATE("birth-date", "birth date"),
  /** The address of the party in another part. */
  ADDRESS("address", "address"),
  /** An item of collateral. */
  COLLATERAL("collateral", "collateral item"),
  /** Free text. */
  TEXT("text", "text"),
  /** Hashes of the idempotency key and of the request. */
  REQUEST("request", "request"),
  /** The account that filed. */
  FILER("filer", "filer");

  private final String code;
  private final String words;

  PartKind(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The kind as it is hashed. */
  public String code() {
    return code;
  }

  /** The kind in words for a reader, singular. */
  public String words() {
    return words;
  }

  /**
   * The constant hashed as {@code code}.
   *
   * @throws RegisterException when there is none
   */
  public static PartKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new RegisterException(
                    ErrorCode.DOCUMENT_MALFORMED, "There is no kind of part \"" + code + "\"."));
  }
}
