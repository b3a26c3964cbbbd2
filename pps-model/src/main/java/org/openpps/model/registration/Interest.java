package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What is claimed in the collateral. The kinds are never mixed. */
public enum Interest {
  /** An interest that secures payment or performance. */
  SECURITY_INTEREST("security-interest"),
  /**
   * A lease or bailment for the term that the law counts as an interest (PPSA 2009 (Cth), s 13).
   */
  PPS_LEASE("pps-lease"),
  /** Goods in another's hands, owned by the secured party. */
  BAILMENT("bailment"),
  /** Goods sold, title kept until paid. */
  RETENTION_OF_TITLE("retention-of-title"),
  /** Ownership asserted, without any debt. */
  TITLE_NOTICE("title-notice"),
  /**
   * No interest of whoever registers it: notice of an order, charge or lien of a court or another
   * authority (PPSA 2009 (Cth), s 148 (c)). It secures nothing, and says which order it is.
   */
  NON_SECURITY_NOTICE("non-security-notice");

  private final String code;

  Interest(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<Interest> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
