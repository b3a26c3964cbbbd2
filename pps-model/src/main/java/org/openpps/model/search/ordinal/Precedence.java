package org.openpps.model.search.ordinal;

import com.fasterxml.jackson.annotation.JsonValue;

/** How one entry stands to another. */
public enum Precedence {
  /** It was recorded before the other. */
  BEFORE("before"),
  /** It was recorded after the other. */
  AFTER("after"),
  /** One filing made both, and they took effect at once; it stands before the other in it. */
  BEFORE_IN_ONE_FILING("before-in-one-filing"),
  /** One filing made both, and they took effect at once; it stands after the other in it. */
  AFTER_IN_ONE_FILING("after-in-one-filing"),
  /** Both are one entry. */
  SAME_ENTRY("same-entry");

  private final String code;

  Precedence(String code) {
    this.code = code;
  }

  /** The code as it travels. */
  @JsonValue
  public String code() {
    return code;
  }

  static Precedence of(long first, long second, boolean oneFiling) {
    if (first == second) {
      return SAME_ENTRY;
    }
    if (first < second) {
      return oneFiling ? BEFORE_IN_ONE_FILING : BEFORE;
    }
    return oneFiling ? AFTER_IN_ONE_FILING : AFTER;
  }
}
