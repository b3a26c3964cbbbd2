package org.openpps.model.portfolio;

import java.util.Arrays;
import java.util.Optional;

/** Whether a registration of a portfolio still stands. */
public enum Standing {
  /** It is live. */
  LIVE("live"),
  /** It has ended: it has expired, or was discharged or removed. */
  ENDED("ended");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** The code as it travels. */
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<Standing> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
