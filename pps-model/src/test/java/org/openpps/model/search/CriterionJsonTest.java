package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.HolderRole;
import org.openpps.model.search.exact.Birth;

/** What a search record keeps of a criterion is what was asked. */
class CriterionJsonTest {
  static Stream<Criterion> criteria() {
    return Stream.of(
        new Criterion.BySerial("437XR1138R2", Optional.empty()),
        new Criterion.BySerial("437XR1138R2", Optional.of("Contoso")),
        new Criterion.ByDevice(
            new DeviceIdentifier(DeviceIdentifierScheme.MAC, "00:1b:63:84:45:e6")),
        new Criterion.ByDigest(
            NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk")),
        new Criterion.ByParty(new PartyIdentifier(PartyIdentifierScheme.ACN, "005749986")),
        new Criterion.ByOrganisation("Rack Sublet Pty Ltd"),
        new Criterion.ByIndividual("Quillfeather", Optional.empty(), Optional.empty()),
        new Criterion.ByIndividual(
            "Quillfeather", Optional.of("Ada"), Optional.of(Birth.parse("1971"))),
        new Criterion.ByIndividual(
            "Quillfeather", Optional.of("Ada"), Optional.of(Birth.parse("0971"))),
        new Criterion.ByIndividual(
            "Quillfeather", Optional.of("Ada"), Optional.of(Birth.parse("1971-03-14"))),
        new Criterion.ByNumber(RegistrationNumber.parse("0000 0000 0195")),
        new Criterion.ByDataSet("10.5281/zenodo.3678326"),
        new Criterion.ByTitle("customer backups"),
        new Criterion.ByHolder(
            Optional.of(new PartyIdentifier(PartyIdentifierScheme.ACN, "005749986")),
            Optional.empty(),
            Optional.of(HolderRole.RACK_INTERMEDIARY)),
        new Criterion.ByHolder(
            Optional.empty(), Optional.of("Rack Sublet Pty Ltd"), Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("criteria")
  void what_was_written_is_read_again(Criterion criterion) {
    String text = CanonicalJson.write(CriterionJson.write(criterion));
    assertThat(CriterionJson.read(CanonicalJson.parseObject(text))).isEqualTo(criterion);
  }

  @Test
  void every_kind_of_criterion_is_among_these() {
    assertThat(criteria().map(Object::getClass))
        .containsAll(List.of(Criterion.class.getPermittedSubclasses()));
  }

  @Test
  void another_kind_is_refused() {
    var json = CanonicalJson.parseObject("{\"by\":\"colour\"}");
    assertThatThrownBy(() -> CriterionJson.read(json))
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.VALUE_UNKNOWN));
  }
}
