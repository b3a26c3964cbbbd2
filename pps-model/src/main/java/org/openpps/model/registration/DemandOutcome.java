package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** How a demand came to its end. */
public enum DemandOutcome {
  /** The registrar ended the registration. */
  DISCHARGED("discharged"),
  /** The registrar removed collateral or the grantor. */
  ITEMS_REMOVED("items-removed"),
  /** The registrar left the registration as it is. */
  REFUSED("refused"),
  /** The grantor withdrew it. */
  WITHDRAWN("withdrawn"),
  /** What was demanded came about otherwise: the secured party amended or discharged. */
  MET("met");

  private final String code;

  DemandOutcome(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<DemandOutcome> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
