package org.openpps.model.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What the secured party says to a demand. */
public enum DemandAnswer {
  /** It will amend as demanded. */
  WILL_AMEND("will-amend"),
  /** It objects: the interest stands. */
  OBJECTS("objects");

  private final String code;

  DemandAnswer(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<DemandAnswer> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
