package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.canonical.Vectors;
import org.openpps.model.error.ErrorCode;

class DeviceIdentifierTest {
  static Stream<Arguments> valid() {
    return Vectors.rows(DeviceIdentifierTest.class, "device-identifier.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(DeviceIdentifierTest.class, "device-identifier-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_valid_identifier_is_kept_in_its_canonical_form(String code, String typed, String kept) {
    DeviceIdentifier identifier = new DeviceIdentifier(DeviceIdentifierScheme.ofCode(code), typed);
    assertThat(identifier.isValid()).isTrue();
    assertThat(identifier.value()).isEqualTo(kept);
    assertThat(DeviceIdentifier.fromJson(identifier.toJson())).isEqualTo(identifier);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void an_invalid_one_is_held_as_typed_with_its_reason(String code, String typed, String reason) {
    DeviceIdentifier identifier = new DeviceIdentifier(DeviceIdentifierScheme.ofCode(code), typed);
    assertThat(identifier.value()).isEqualTo(typed);
    assertThat(identifier.problem()).contains(ErrorCode.ofCode(reason).orElseThrow());
  }

  /** DSP0134, section 7.2.1: the octets 00 11 22 33 44 55 66 77 88 … read both ways. */
  @Test
  void one_board_reads_as_two_uuids() {
    DeviceIdentifier asText =
        new DeviceIdentifier(
            DeviceIdentifierScheme.SMBIOS_UUID, "00112233-4455-6677-8899-AABBCCDDEEFF");
    DeviceIdentifier other = asText.otherByteOrder().orElseThrow();
    assertThat(other.value()).isEqualTo("33221100-5544-7766-8899-aabbccddeeff");
    assertThat(other.otherByteOrder()).contains(asText);
  }

  @Test
  void only_a_valid_uuid_has_another_byte_order() {
    assertThat(mac("00:1b:63:84:45:e6").otherByteOrder()).isEmpty();
    assertThat(new DeviceIdentifier(DeviceIdentifierScheme.SMBIOS_UUID, "--").otherByteOrder())
        .isEmpty();
  }

  @Test
  void an_address_set_by_software_is_valid_but_noted() {
    assertThat(mac("02:00:00:00:00:01").isValid()).isTrue();
    assertThat(mac("02:00:00:00:00:01").locallyAdministered()).isTrue();
    assertThat(mac("00:1b:63:84:45:e6").locallyAdministered()).isFalse();
    assertThat(mac("03:00:00:00:00:01").locallyAdministered()).isFalse();
    assertThat(mac("none").locallyAdministered()).isFalse();
  }

  @Test
  void one_with_a_part_missing_is_held_and_invalid() {
    assertThat(new DeviceIdentifier(null, "1").problem()).contains(ErrorCode.VALUE_MISSING);
    assertThat(new DeviceIdentifier(DeviceIdentifierScheme.values()[0], null).problem())
        .contains(ErrorCode.VALUE_MISSING);
  }

  @Test
  void an_unknown_scheme_is_refused() {
    Refusal.of(ErrorCode.VALUE_UNKNOWN, () -> DeviceIdentifierScheme.ofCode("imei"));
  }

  private static DeviceIdentifier mac(String value) {
    return new DeviceIdentifier(DeviceIdentifierScheme.MAC, value);
  }
}
