package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The annotations alone make a plain object mapper write the canonical members. */
class IdentifierBindingTest {
  private final ObjectMapper mapper = new ObjectMapper();

  static Stream<Arguments> bound() {
    return Stream.of(
        Arguments.of(new RegistrationNumber(1), "\"000000000195\""),
        Arguments.of(PartyIdentifierScheme.NZBN, "\"nzbn\""),
        Arguments.of(DeviceIdentifierScheme.SMBIOS_UUID, "\"smbios-uuid\""),
        Arguments.of(DigestAlgorithm.SHA_512, "\"sha-512\""),
        Arguments.of(
            NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk"),
            "\"ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk\""),
        Arguments.of(
            new PartyIdentifier(PartyIdentifierScheme.ACN, "004 085 616"),
            "{\"scheme\":\"acn\",\"value\":\"004085616\"}"),
        Arguments.of(
            new DeviceIdentifier(DeviceIdentifierScheme.MAC, "00-1B-63-84-45-E6"),
            "{\"scheme\":\"mac\",\"value\":\"00:1b:63:84:45:e6\"}"));
  }

  @ParameterizedTest
  @MethodSource("bound")
  void is_written_and_read_by_an_object_mapper(Object value, String json) throws Exception {
    assertThat(mapper.writeValueAsString(value)).isEqualTo(json);
    assertThat(mapper.readValue(json, value.getClass())).isEqualTo(value);
  }
}
