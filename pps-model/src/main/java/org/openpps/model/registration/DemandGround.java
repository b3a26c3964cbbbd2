package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Why a grantor demands an amendment (PPSA 2009 (Cth), s 178; PPSA 1999 (NZ), s 162). */
public enum DemandGround {
  /** No collateral of the registration secures anything that the grantor owes. */
  NOTHING_SECURED("nothing-secured"),
  /** The collateral that is named secures nothing that the grantor owes. */
  SECURES_NOTHING_IN_THESE("secures-nothing-in-these");

  private final String code;

  DemandGround(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<DemandGround> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
