package org.openpps.model.party;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/**
 * The capacity in which an organisation is recorded; it decides which identifier the law wants (PPS
 * Regulations 2010 (Cth), Schedule 1, for Australia).
 */
public enum Capacity {
  /** A company for itself. */
  COMPANY("company"),
  /** The trustee of a trust. */
  TRUSTEE("trustee"),
  /** A partnership. */
  PARTNERSHIP("partnership"),
  /** The responsible entity of a registered scheme. */
  SCHEME("scheme"),
  /** A registered foreign or other body. */
  FOREIGN_BODY("foreign-body"),
  /** A government body. */
  GOVERNMENT("government"),
  /** Any other body, by the name in its constitution. */
  OTHER("other");

  private final String code;

  Capacity(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<Capacity> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
