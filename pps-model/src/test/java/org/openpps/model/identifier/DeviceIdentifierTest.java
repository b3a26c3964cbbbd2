package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Makers outside North America need not put a check digit in the ninth place (49 CFR 565). */
  @ParameterizedTest
  @CsvSource({
    "vin, WVWZZZ1KZAW123456, vin-check-digit",
    "vin, KM8J3CA46JU622995, vin-check-digit",
    "vin, KM8J3CA46JU622994,",
    "mac, 02:00:00:00:00:01, address-set-locally",
    "mac, 00:1b:63:84:45:e6,",
    "eui-64, 02:1b:63:ff:fe:84:45:e6, address-set-locally",
    "eui-64, 00:1b:63:ff:fe:84:45:e6,",
    "wwn, 30:00:c5:00:a1:b2:c3:d4, address-set-locally",
    "wwn, 50:00:c5:00:a1:b2:c3:d4,",
    "imei, 490154203237519,"
  })
  void what_may_be_right_is_valid_and_noted(String scheme, String value, String warning) {
    DeviceIdentifier identifier =
        new DeviceIdentifier(DeviceIdentifierScheme.ofCode(scheme), value);
    assertThat(identifier.warnings())
        .extracting(IdentifierWarning::code)
        .isEqualTo(warning == null ? List.of() : List.of(warning));
  }

  /** 3GPP TS 23.003, section 6.2: both numbers have the same first fourteen digits. */
  @Test
  void an_imeisv_is_looked_up_by_the_imei_of_the_device() {
    DeviceIdentifier imeisv =
        new DeviceIdentifier(DeviceIdentifierScheme.IMEISV, "49-015420-323751-86");
    DeviceIdentifier imei = new DeviceIdentifier(DeviceIdentifierScheme.IMEI, "490154203237518");
    assertThat(imeisv.lookUp()).isEqualTo(imei);
    assertThat(imei.lookUp()).isEqualTo(imei);
  }

  @Test
  void a_tag_is_no_longer_than_a_search_key() {
    DeviceIdentifierScheme tag = DeviceIdentifierScheme.ASSET_TAG;
    assertThat(new DeviceIdentifier(tag, "ab".repeat(100)).isValid()).isTrue();
    assertThat(new DeviceIdentifier(tag, "ab".repeat(100) + "c").problem())
        .contains(ErrorCode.TEXT_TOO_LONG);
  }

  @Test
  void one_with_a_part_missing_is_held_and_invalid() {
    assertThat(new DeviceIdentifier(null, "1").problem()).contains(ErrorCode.VALUE_MISSING);
    assertThat(new DeviceIdentifier(DeviceIdentifierScheme.values()[0], null).problem())
        .contains(ErrorCode.VALUE_MISSING);
  }

  @Test
  void an_unknown_scheme_is_refused() {
    Refusal.of(ErrorCode.VALUE_UNKNOWN, () -> DeviceIdentifierScheme.ofCode("ean"));
  }

  private static DeviceIdentifier mac(String value) {
    return new DeviceIdentifier(DeviceIdentifierScheme.MAC, value);
  }
}
