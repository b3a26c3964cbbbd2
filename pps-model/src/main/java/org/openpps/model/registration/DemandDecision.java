package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What the registrar decides on a demand (PPSA 2009 (Cth), s 181). */
public enum DemandDecision {
  /** The registration ends for good. */
  DISCHARGE("discharge"),
  /** Collateral, or the grantor, is removed from it. */
  REMOVE_ITEMS("remove-items"),
  /** It stays as it is. */
  NONE("none");

  private final String code;

  DemandDecision(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<DemandDecision> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
