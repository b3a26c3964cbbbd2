package org.openpps.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.Refusal;
import org.openpps.model.canonical.Vectors;
import org.openpps.model.error.ErrorCode;

class PartyIdentifierTest {
  static Stream<Arguments> valid() {
    return Vectors.rows(PartyIdentifierTest.class, "party-identifier.tsv");
  }

  static Stream<Arguments> refused() {
    return Vectors.rows(PartyIdentifierTest.class, "party-identifier-refused.tsv");
  }

  @ParameterizedTest
  @MethodSource("valid")
  void a_valid_identifier_is_kept_in_its_canonical_form(String code, String typed, String kept) {
    PartyIdentifierScheme scheme = PartyIdentifierScheme.ofCode(code);
    PartyIdentifier identifier = new PartyIdentifier(scheme, typed);
    assertThat(identifier.isValid()).isTrue();
    assertThat(identifier.value()).isEqualTo(kept);
    assertThat(scheme.normalise(typed)).isEqualTo(kept);
    assertThat(identifier.toJson())
        .hasToString("{\"scheme\":\"" + code + "\",\"value\":\"" + kept + "\"}");
    assertThat(PartyIdentifier.fromJson(identifier.toJson())).isEqualTo(identifier);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void an_invalid_one_is_held_as_typed_with_its_reason(String code, String typed, String reason) {
    PartyIdentifier identifier = new PartyIdentifier(PartyIdentifierScheme.ofCode(code), typed);
    assertThat(identifier.value()).isEqualTo(typed);
    assertThat(identifier.isValid()).isFalse();
    assertThat(identifier.problem()).contains(ErrorCode.ofCode(reason).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "53004085616, 004085616", "42004651325, 004651325", "25010499966, 010499966",
    "51824753556,", "63384330717,", "53004085617,"
  })
  void an_abn_may_end_in_an_acn(String abn, String acn) {
    PartyIdentifier identifier = new PartyIdentifier(PartyIdentifierScheme.ABN, abn);
    assertThat(identifier.acnTail().orElse(null)).isEqualTo(acn);
  }

  @Test
  void an_acn_has_no_acn_in_its_tail() {
    assertThat(new PartyIdentifier(PartyIdentifierScheme.ACN, "004085616").acnTail()).isEmpty();
  }

  @Test
  void one_with_a_part_missing_is_held_and_invalid() {
    assertThat(new PartyIdentifier(null, "1").problem()).contains(ErrorCode.VALUE_MISSING);
    assertThat(new PartyIdentifier(PartyIdentifierScheme.values()[0], null).problem())
        .contains(ErrorCode.VALUE_MISSING);
  }

  @Test
  void an_unknown_scheme_or_member_is_refused() {
    Refusal.of(ErrorCode.VALUE_UNKNOWN, () -> PartyIdentifierScheme.ofCode("ACN"));
    Refusal.at(
        "/note",
        ErrorCode.PROPERTY_UNKNOWN,
        () ->
            PartyIdentifier.fromJson(
                CanonicalJson.parseObject("{\"scheme\":\"acn\",\"value\":\"1\",\"note\":\"x\"}")));
    Refusal.at(
        "/scheme",
        ErrorCode.VALUE_UNKNOWN,
        () ->
            PartyIdentifier.fromJson(
                CanonicalJson.parseObject("{\"scheme\":\"duns\",\"value\":\"1\"}")));
  }
}
