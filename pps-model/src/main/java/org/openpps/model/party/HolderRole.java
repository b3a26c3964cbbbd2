package org.openpps.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The role in which a grantor has the collateral in its hands. */
public enum HolderRole {
  /** Sublets the rack in which the hardware stands. */
  RACK_INTERMEDIARY("rack-intermediary"),
  /** Runs the data centre. */
  DATA_CENTRE("data-centre"),
  /** Runs the service on which the data lies. */
  CLOUD_PROVIDER("cloud-provider"),
  /** Holds it in another role. */
  OTHER("other");

  private final String code;

  HolderRole(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<HolderRole> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
