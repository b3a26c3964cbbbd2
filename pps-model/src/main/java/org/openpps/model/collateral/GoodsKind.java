package org.openpps.model.collateral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kind of serial-numbered goods. */
public enum GoodsKind {
  /** Servers, storage, network equipment and their parts. */
  IT_HARDWARE("it-hardware"),
  /** A motor vehicle. */
  MOTOR_VEHICLE("motor-vehicle"),
  /** A watercraft. */
  WATERCRAFT("watercraft"),
  /** An aircraft, airframe, helicopter or engine. */
  AIRCRAFT("aircraft"),
  /** Other goods with a serial number. */
  OTHER("other");

  private final String code;

  GoodsKind(String code) {
    this.code = code;
  }

  /** The code as it travels and as it is hashed. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The constant that travels as {@code code}. */
  public static Optional<GoodsKind> ofCode(String code) {
    return Arrays.stream(values()).filter(v -> v.code.equals(code)).findFirst();
  }
}
