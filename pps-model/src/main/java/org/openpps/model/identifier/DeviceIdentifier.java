package org.openpps.model.identifier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.error.ErrorCode;

/**
 * Something a device is identified by besides its serial number. An invalid one can be held, as it
 * was typed, so that everything wrong with a filing is told at once; it never reaches the ledger.
 *
 * @param scheme what kind of identifier it is; null only where none was given, which is invalid
 * @param value the identifier: normalised if it is valid, otherwise as typed
 */
public record DeviceIdentifier(@NotNull DeviceIdentifierScheme scheme, @NotNull String value) {
  /** Normalises a valid identifier. */
  public DeviceIdentifier {
    if (problem(scheme, value).isEmpty()) {
      value = scheme.normalise(value);
    }
  }

  /** Reads {@code {"scheme":…,"value":…}}. */
  public static DeviceIdentifier fromJson(JsonObject json) {
    json.refuseOthers("scheme", "value");
    DeviceIdentifierScheme scheme = json.read("scheme", DeviceIdentifierScheme::ofCode);
    return new DeviceIdentifier(scheme, json.text("value"));
  }

  /** Whether its form holds and it is no placeholder. */
  @JsonIgnore
  public boolean isValid() {
    return problem().isEmpty();
  }

  /** What is wrong with it. */
  public Optional<ErrorCode> problem() {
    return problem(scheme, value);
  }

  /**
   * The UUID that another tool may read off the same board: the first three fields with their
   * octets swapped. Empty for other schemes and for invalid UUIDs.
   */
  public Optional<DeviceIdentifier> otherByteOrder() {
    return scheme == DeviceIdentifierScheme.SMBIOS_UUID && isValid()
        ? Optional.of(new DeviceIdentifier(scheme, SmbiosUuid.otherByteOrder(value)))
        : Optional.empty();
  }

  /**
   * The identifier by which the thing is looked up: of an IMEISV the IMEI, because its last two
   * digits change with the software; otherwise the identifier itself.
   */
  public DeviceIdentifier lookUp() {
    return scheme == DeviceIdentifierScheme.IMEISV && isValid()
        ? new DeviceIdentifier(DeviceIdentifierScheme.IMEI, Imei.withoutVersion(value))
        : this;
  }

  /** What is odd about it; empty for an invalid one. */
  public List<IdentifierWarning> warnings() {
    return isValid() ? scheme.warnings(value) : List.of();
  }

  /**
   * Whether this is a hardware address set on site or by software (U/L bit, or the NAA of a World
   * Wide Name). That is worth a note to the filer, but no error.
   */
  public boolean locallyAdministered() {
    return warnings().contains(IdentifierWarning.ADDRESS_SET_LOCALLY);
  }

  /** The canonical form, {@code {"scheme":"mac","value":"00:1b:63:84:45:e6"}}. */
  public JsonObject toJson() {
    return JsonObject.builder().text("scheme", scheme.code()).text("value", value).build();
  }

  private static Optional<ErrorCode> problem(DeviceIdentifierScheme scheme, String value) {
    return scheme == null || value == null
        ? Optional.of(ErrorCode.VALUE_MISSING)
        : scheme.problem(value);
  }
}
