package org.openpps.model.collateral;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** The kind of property that is told apart by a number of its own. */
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
  OTHER("other"),
  /**
   * A right that an office has numbered: a patent, trade mark, design or plant breeder's right. Its
   * maker is the office, for example IP Australia; its serial is the number there.
   */
  INTELLECTUAL_PROPERTY("intellectual-property");

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
