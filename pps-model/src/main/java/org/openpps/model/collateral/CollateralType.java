package org.openpps.model.collateral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether collateral is consumer or commercial property (PPSA 2009 (Cth), s 153, item 4). */
public enum CollateralType {
  /** Held by an individual for personal, domestic or household purposes. */
  CONSUMER,
  /** Any other. */
  COMMERCIAL;

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The constant that travels as {@code code}. */
  public static Optional<CollateralType> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code().equals(code)).findFirst();
  }
}
