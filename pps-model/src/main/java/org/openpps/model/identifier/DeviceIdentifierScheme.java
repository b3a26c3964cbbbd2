package org.openpps.model.identifier;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
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
  MAC("mac", MacAddress::normalise, MacAddress::problem, MacAddress::warnings),
  /** Tag that an owner put on the device. */
  ASSET_TAG("asset-tag", MakerText::normalise, MakerText::problem),
  /** Number by which the maker sells the part; many devices share one. */
  PART_NUMBER("part-number", MakerText::normalise, MakerText::problem),
  /** Identifier of 64 bits of a network interface, as {@code 00:1b:63:ff:fe:84:45:e6}. */
  EUI_64("eui-64", ExtendedAddress::normalise, ExtendedAddress::problem, ExtendedAddress::warnings),
  /** World Wide Name of a disk or port, as {@code 50:00:c5:00:a1:b2:c3:d4}. */
  WWN("wwn", WorldWideName::normalise, WorldWideName::problem, WorldWideName::warnings),
  /** International Mobile Equipment Identity, fifteen digits. */
  IMEI("imei", Imei::normalise, Imei::problem),
  /** IMEI with two digits of the software's version in place of the check digit, sixteen digits. */
  IMEISV("imeisv", Imei::normaliseWithVersion, Imei::problemWithVersion),
  /** Global Individual Asset Identifier of GS1. */
  GIAI("giai", Giai::normalise, Giai::problem),
  /** Vehicle identification number, seventeen capitals and digits. */
  VIN("vin", Vin::normalise, Vin::problem, Vin::warnings),
  /** Chassis number, capitals and digits. */
  CHASSIS_NUMBER("chassis-number", ChassisNumber::normalise, ChassisNumber::problem),
  /** Manufacturer's number of a vehicle without VIN and chassis number, capitals and digits. */
  MANUFACTURER_NUMBER("manufacturer-number", ChassisNumber::normalise, ChassisNumber::problem),
  /** Hull identification number of a watercraft, capitals and digits. */
  HIN("hin", HullNumber::normalise, HullNumber::problem),
  /** Official number of an Australian ship, six digits. */
  AU_OFFICIAL_NUMBER("au-official-number", OfficialNumber::normalise, OfficialNumber::problem),
  /** Nationality and registration marks of an aircraft, as {@code CFYXW}. */
  AIRCRAFT_MARKS("aircraft-marks", AircraftMarks::normalise, AircraftMarks::problem),
  /** Australian patent, by its number or that of the application. */
  AU_PATENT("au-patent", IpNumber::normalise, IpNumber::problem),
  /** Australian trade mark. */
  AU_TRADE_MARK("au-trade-mark", IpNumber::normalise, IpNumber::problem),
  /** Australian registered design. */
  AU_DESIGN("au-design", IpNumber::normalise, IpNumber::problem),
  /** Australian plant breeder's right. */
  AU_PLANT_BREEDERS_RIGHT(
      "au-plant-breeders-right", IpNumber::normalise, IpNumber::problemOfPlantRight);

  private final String code;
  private final UnaryOperator<String> normal;
  private final Function<String, Optional<ErrorCode>> problem;
  private final Function<String, List<IdentifierWarning>> warnings;

  DeviceIdentifierScheme(
      String code, UnaryOperator<String> normal, Function<String, Optional<ErrorCode>> problem) {
    this(code, normal, problem, valid -> List.of());
  }

  DeviceIdentifierScheme(
      String code,
      UnaryOperator<String> normal,
      Function<String, Optional<ErrorCode>> problem,
      Function<String, List<IdentifierWarning>> warnings) {
    this.code = code;
    this.normal = normal;
    this.problem = problem;
    this.warnings = warnings;
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
                    "", ErrorCode.VALUE_UNKNOWN, "The scheme must be one of " + codes() + "."));
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

  /** What is odd about a valid identifier in its canonical form. */
  List<IdentifierWarning> warnings(String valid) {
    return warnings.apply(valid);
  }

  private static String codes() {
    return Arrays.stream(values()).map(DeviceIdentifierScheme::code).collect(joining(", "));
  }
}
