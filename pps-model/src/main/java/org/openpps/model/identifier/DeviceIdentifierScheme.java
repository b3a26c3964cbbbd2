package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;

/** What a device can be identified by, besides its maker, model and serial number. */
public enum DeviceIdentifierScheme {
  /** System UUID of SMBIOS, as {@code 8-4-4-4-12} in lower case. */
  SMBIOS_UUID("smbios-uuid", SmbiosUuid::normalise, SmbiosUuid::problem),
  /** Hardware address of 48 bits, as {@code 00:1b:63:84:45:e6}. */
  MAC("mac", MacAddress::normalise, MacAddress::problem),
  /** Tag that an owner put on the device. */
  ASSET_TAG("asset-tag", MakerText::normalise, MakerText::problem),
  /** Number by which the maker sells the part; many devices share one. */
  PART_NUMBER("part-number", MakerText::normalise, MakerText::problem);

  private final String code;
  private final UnaryOperator<String> normal;
  private final Function<String, Optional<ErrorCode>> problem;

  DeviceIdentifierScheme(
      String code, UnaryOperator<String> normal, Function<String, Optional<ErrorCode>> problem) {
    this.code = code;
    this.normal = normal;
    this.problem = problem;
  }

  /**
   * The scheme of this code.
   *
   * @throws RefusedException {@code value-unknown}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static DeviceIdentifierScheme ofCode(String code) {
    return Arrays.stream(values())
        .filter(s -> s.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "",
                    ErrorCode.VALUE_UNKNOWN,
                    "The scheme must be one of smbios-uuid, mac, asset-tag, part-number."));
  }

  /** The scheme as it travels and is hashed, for example {@code smbios-uuid}. */
  @JsonValue
  public String code() {
    return code;
  }

  /** The canonical form of a valid identifier; of an invalid one, the text trimmed at most. */
  public String normalise(String typed) {
    return normal.apply(typed);
  }

  /** What is wrong with an identifier as typed; empty if it is valid once normalised. */
  public Optional<ErrorCode> problem(String typed) {
    return problem.apply(normalise(typed));
  }
}
