package org.openpps.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
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
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.registration.Erasable;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Item;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.Registration;
import org.openpps.model.registration.Terms;

class CustodySearchTest {
  private static final RegistrationNumber NUMBER = new RegistrationNumber(2);
  private static final NamedInformation DIGEST =
      NamedInformation.parse("ni:///sha-256;n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg");
  private static final NamedInformation MANIFEST =
      NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
  private static final PartyIdentifier ACN =
      new PartyIdentifier(PartyIdentifierScheme.ACN, "004 085 616");
  private static final Grantor RACK =
      new Grantor(new Organisation("Rack Space", Capacity.COMPANY, List.of(ACN)), Optional.empty());

  private final CustodySearch search = new CustodySearch();

  private static Registration registration(Erasable<Collateral> collateral) {
    return new Registration(
        NUMBER,
        new Terms(
            new RegistrationNumber(1), Interest.BAILMENT, false, Optional.empty(), "custody@1"),
        Instant.EPOCH,
        List.of(),
        List.of(new Item<>(new ItemId(NUMBER, 2), Erasable.of(RACK))),
        List.of(new Item<>(new ItemId(NUMBER, 3), collateral)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        NUMBER,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        NUMBER);
  }

  private List<String> keys(Erasable<Collateral> collateral) {
    return search.keys(registration(collateral)).stream()
        .map(key -> key.item().part() + " " + key.kind().id() + " " + key.key())
        .toList();
  }

  private static SerialNumberedGoods server(DeviceIdentifier... identifiers) {
    return new SerialNumberedGoods(
        GoodsKind.IT_HARDWARE,
        "Contoso",
        Optional.empty(),
        "ab-12 34",
        List.of(identifiers),
        Optional.empty());
  }

  private boolean finds(Criterion criterion, Collateral collateral) {
    Registration registration = registration(Erasable.of(collateral));
    List<Probe> probes = search.probes(criterion);
    return search.keys(registration).stream()
        .filter(key -> probes.contains(new Probe(key.kind(), key.key())))
        .anyMatch(key -> search.matches(criterion, key, registration));
  }

  @Test
  void goods_have_a_key_for_the_serial_and_one_for_each_further_identifier() {
    Collateral goods =
        server(
            new DeviceIdentifier(
                DeviceIdentifierScheme.SMBIOS_UUID, "38947555-7742-3448-3784-823347823834"),
            new DeviceIdentifier(DeviceIdentifierScheme.MAC, "00-1B-63-84-45-E6"));
    assertThat(keys(Erasable.of(goods)))
        .containsExactly(
            "2 grantor-identifier acn:004085616",
            "3 serial AB1234",
            "3 smbios-uuid 38947555-7742-3448-3784-823347823834",
            "3 smbios-uuid 55759438-4277-4834-3784-823347823834",
            "3 mac 00:1b:63:84:45:e6");
  }

  /** 3GPP TS 23.003, section 6.2: an IMEISV changes with the software, the device does not. */
  @Test
  void a_telephone_recorded_by_imeisv_is_found_by_imei_and_by_the_imeisv_of_another_version() {
    Collateral telephone =
        server(new DeviceIdentifier(DeviceIdentifierScheme.IMEISV, "4901542032375186"));
    assertThat(finds(by(DeviceIdentifierScheme.IMEI, "490154203237518"), telephone)).isTrue();
    assertThat(finds(by(DeviceIdentifierScheme.IMEISV, "4901542032375187"), telephone)).isTrue();
    assertThat(finds(by(DeviceIdentifierScheme.IMEI, "356938035643809"), telephone)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(
      value = DeviceIdentifierScheme.class,
      names = "IMEISV",
      mode = EnumSource.Mode.EXCLUDE)
  void every_scheme_of_goods_has_a_kind_of_key_of_its_own(DeviceIdentifierScheme scheme) {
    assertThat(KeyKind.ofId(scheme.code())).isEqualTo(KeyKind.valueOf(scheme.name()));
  }

  @Test
  void the_codes_of_kinds_in_the_views_are_all_different() {
    assertThat(KeyKind.values()).extracting(KeyKind::code).doesNotHaveDuplicates();
  }

  private static Criterion by(DeviceIdentifierScheme scheme, String value) {
    return new Criterion.ByDevice(new DeviceIdentifier(scheme, value));
  }

  @Test
  void a_data_set_has_keys_for_its_digests_and_its_manifest() {
    Collateral set =
        new DataSet(
            "Backups",
            Optional.empty(),
            "ownership",
            Optional.empty(),
            List.of(),
            List.of(DIGEST),
            Optional.of(new ManifestReference(MANIFEST, 2, 10)));
    assertThat(keys(Erasable.of(set)))
        .contains("3 data-set-digest " + DIGEST, "3 manifest " + MANIFEST)
        .hasSize(3);
  }

  @Test
  void described_goods_all_property_and_what_was_erased_have_no_key() {
    assertThat(keys(Erasable.of(new DescribedGoods("cables")))).hasSize(1);
    assertThat(keys(Erasable.of(new AllProperty(Optional.empty())))).hasSize(1);
    assertThat(keys(Erasable.erased())).hasSize(1);
  }

  @Test
  void a_serial_is_found_however_it_is_written_and_narrowed_by_maker() {
    assertThat(finds(new Criterion.BySerial("AB 12/34", Optional.empty()), server())).isTrue();
    assertThat(finds(new Criterion.BySerial("ab1234", Optional.of("CONTOSO")), server())).isTrue();
    assertThat(finds(new Criterion.BySerial("ab1234", Optional.of("Fabrikam")), server()))
        .isFalse();
    assertThat(finds(new Criterion.BySerial("ab1235", Optional.empty()), server())).isFalse();
  }

  @Test
  void a_grantor_is_found_by_its_identifier() {
    assertThat(finds(new Criterion.ByParty(ACN), server())).isTrue();
  }

  @Test
  void a_number_needs_no_key() {
    assertThat(search.probes(new Criterion.ByNumber(NUMBER))).isEmpty();
  }

  @Test
  void kinds_of_keys_read_back_from_their_id() {
    for (KeyKind kind : KeyKind.values()) {
      assertThat(KeyKind.ofId(kind.id())).isEqualTo(kind);
    }
  }
}
