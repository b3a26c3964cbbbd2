package org.openpps.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralJson;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.ManifestReference;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.PartyJson;
import org.openpps.model.party.PostalAddress;
import org.openpps.model.search.Criterion;
import org.openpps.model.search.CriterionJson;

/**
 * What the service answers has the same members and values as what is hashed, so that a reader who
 * compares an answer with a statement finds no second language. Lists that are empty stand in an
 * answer and are left out of what is hashed.
 */
class AnswerShapeTest {
  private static final ObjectMapper SERVICE = RegisterJson.mapper(JsonLimits.DEFAULT);
  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final NamedInformation DIGEST = NamedInformation.parse("ab".repeat(32));
  private static final PartyIdentifier ACN =
      new PartyIdentifier(PartyIdentifierScheme.ACN, "004 085 616");

  static Stream<Arguments> shapes() {
    return Stream.of(
        shape(new Individual("Nguyen", Optional.of("Thi Mai"), Optional.empty())),
        shape(new Individual("Plato", Optional.empty(), Optional.empty())),
        shape(new Organisation("A Pty Ltd", Capacity.TRUSTEE, List.of(ACN))),
        shape(new Organisation("Ministry", Capacity.GOVERNMENT, List.of())),
        argumentSet(
            "grantor",
            new Grantor(
                new Individual("Plato", Optional.empty(), Optional.empty()),
                Optional.of(HolderRole.DATA_CENTRE)),
            PartyJson.write(
                new Grantor(
                    new Individual("Plato", Optional.empty(), Optional.empty()),
                    Optional.of(HolderRole.DATA_CENTRE)))),
        argumentSet("address", address(), PartyJson.write(address())),
        shape(
            new SerialNumberedGoods(
                GoodsKind.IT_HARDWARE,
                "Contoso",
                Optional.of("3500"),
                "437XR1138R2",
                List.of(
                    new DeviceIdentifier(DeviceIdentifierScheme.MAC, "12-44-6A-3B-04-11"),
                    new DeviceIdentifier(DeviceIdentifierScheme.ASSET_TAG, "Chicago-45Z")),
                Optional.of("Web\nfront end"))),
        shape(
            new SerialNumberedGoods(
                GoodsKind.OTHER, "Maker", Optional.empty(), "7", List.of(), Optional.empty())),
        shape(
            new DataSet(
                "Backups",
                Optional.of("Nightly"),
                "ownership",
                Optional.of("Sydney"),
                List.of("doi:10.1000/182"),
                List.of(DIGEST, NamedInformation.parse("cd".repeat(64))),
                Optional.of(new ManifestReference(DIGEST, 3, 9_007_199_254_740_993L)))),
        shape(
            new DataSet(
                "Backups",
                Optional.empty(),
                "licence",
                Optional.empty(),
                List.of(),
                List.of(DIGEST),
                Optional.empty())),
        shape(new DescribedGoods("Three tonnes of copper")),
        shape(new AllProperty(Optional.of("the car"))),
        shape(new AllProperty(Optional.empty())),
        shape(new Criterion.BySerial("437XR1138R2", Optional.of("Contoso"))),
        shape(
            new Criterion.ByDevice(
                new DeviceIdentifier(DeviceIdentifierScheme.MAC, "12:44:6a:3b:04:11"))),
        shape(new Criterion.ByDigest(DIGEST)),
        shape(new Criterion.ByParty(ACN)),
        shape(new Criterion.ByNumber(new RegistrationNumber(1))));
  }

  @ParameterizedTest
  @MethodSource
  void shapes(Object answered, JsonObject hashed) throws JsonProcessingException {
    String answer = SERVICE.writeValueAsString(answered);
    assertThat(PLAIN.readTree(answer.replaceAll(",?\"[a-z]+\":\\[]", "")))
        .isEqualTo(PLAIN.readTree(CanonicalJson.write(hashed)));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void what_is_answered_can_be_sent_again(Object answered, JsonObject hashed)
      throws JsonProcessingException {
    String answer = SERVICE.writeValueAsString(answered);
    assertThat(SERVICE.readValue(answer, answered.getClass())).isEqualTo(answered);
  }

  @org.junit.jupiter.api.Test
  void a_birth_date_is_written_as_a_part_of_its_own_and_never_hashed_with_the_name() {
    Individual born =
        new Individual("Plato", Optional.empty(), Optional.of(LocalDate.of(1970, 1, 31)));
    assertThat(CanonicalJson.write(PartyJson.write(born))).doesNotContain("1970");
  }

  private static AddressForService address() {
    return new AddressForService(
        Optional.of("a@b.example"),
        Optional.of(
            new PostalAddress(List.of("1 Example St", "Sydney"), Optional.of("2000"), "AU")));
  }

  private static Arguments shape(org.openpps.model.party.Party party) {
    return argumentSet(party.displayName(), party, PartyJson.write(party));
  }

  private static Arguments shape(Collateral collateral) {
    return argumentSet(
        collateral.displayName().lines().findFirst().orElseThrow(),
        collateral,
        CollateralJson.write(collateral));
  }

  private static Arguments shape(Criterion criterion) {
    return argumentSet(
        criterion.getClass().getSimpleName(), criterion, CriterionJson.write(criterion));
  }
}
