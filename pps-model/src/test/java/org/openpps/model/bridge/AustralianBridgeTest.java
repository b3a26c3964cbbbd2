package org.openpps.model.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.canonical.CanonicalJson;
import org.openpps.model.canonical.JsonObject;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DataSet;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.collateral.SerialNumberedGoods;
import org.openpps.model.identifier.DeviceIdentifier;
import org.openpps.model.identifier.DeviceIdentifierScheme;
import org.openpps.model.identifier.NamedInformation;
import org.openpps.model.identifier.PartyIdentifier;
import org.openpps.model.identifier.PartyIdentifierScheme;
import org.openpps.model.party.AddressForService;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.HolderRole;
import org.openpps.model.party.Individual;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.registration.FilingDetails;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.rule.Cites;

class AustralianBridgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Party HOST = company("Small Host Pty Ltd", "010499966");
  private static final Grantor RACK =
      new Grantor(
          company("Rack Sublet Pty Ltd", "005749986"), Optional.of(HolderRole.RACK_INTERMEDIARY));
  private static final Grantor VAULT =
      new Grantor(
          company("Deep Vault Data Centres Pty Ltd", "004085616"),
          Optional.of(HolderRole.DATA_CENTRE));
  private static final Collateral SERVER = goods(GoodsKind.IT_HARDWARE, "437XR1138R2");
  private static final Collateral BACKUPS =
      new DataSet(
          "Customer backups",
          Optional.empty(),
          "ownership",
          Optional.empty(),
          List.of(),
          List.of(
              NamedInformation.parse("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk")),
          Optional.empty());

  private static Party company(String name, String acn) {
    return organisation(name, Capacity.COMPANY, PartyIdentifierScheme.ACN, acn);
  }

  private static Party organisation(
      String name, Capacity capacity, PartyIdentifierScheme scheme, String number) {
    return new Organisation(name, capacity, List.of(new PartyIdentifier(scheme, number)));
  }

  private static Collateral goods(GoodsKind kind, String serial, DeviceIdentifier... identifiers) {
    return new SerialNumberedGoods(
        kind, "Contoso", Optional.of("3500"), serial, List.of(identifiers), Optional.empty());
  }

  private static RegistrationFiling filing(
      Interest interest, List<Grantor> grantors, Collateral... collateral) {
    return new RegistrationFiling(
        interest, false, grantors, List.of(collateral), Optional.empty(), Optional.empty());
  }

  private static Preparation prepared(RegistrationFiling... filings) {
    return prepared(Dates.UNKNOWN, filings);
  }

  private static Preparation prepared(Dates dates, RegistrationFiling... filings) {
    return AustralianBridge.prepare(
        new Claim(
            List.of(HOST),
            Optional.of(
                new AddressForService(Optional.of("notices@smallhost.example"), Optional.empty())),
            Stream.of(filings).map(f -> new Claim.Claimed(f, Optional.empty())).toList(),
            0),
        dates,
        TODAY);
  }

  private static PreparedFiling only(RegistrationFiling filing) {
    List<PreparedFiling> filings = prepared(filing).filings();
    assertThat(filings).hasSize(1);
    return filings.get(0);
  }

  private static PreparedFiling against(Party grantor) {
    return only(
        filing(
            Interest.SECURITY_INTEREST, List.of(new Grantor(grantor, Optional.empty())), SERVER));
  }

  private static FilingDetails consumer() {
    return new FilingDetails(
        Optional.of(CollateralType.CONSUMER),
        null,
        null,
        null,
        false,
        Optional.of("LEASE-7"),
        false,
        false,
        null,
        null,
        null,
        null);
  }

  /** The origin story: {hardware, data} × {rack intermediary, data centre} is four filings. */
  @Test
  @Cites({"prepared-one-per-grantor", "prepared-class"})
  void the_bundle_of_the_story_becomes_one_filing_for_each_class_and_holder() {
    assertThat(
            prepared(filing(Interest.TITLE_NOTICE, List.of(RACK, VAULT), SERVER, BACKUPS))
                .filings())
        .extracting(
            PreparedFiling::collateralClass,
            f -> f.grantor().orElseThrow().identifier().orElseThrow().value())
        .containsExactly(
            tuple("other-goods", "005749986"),
            tuple("other-goods", "004085616"),
            tuple("intangible", "005749986"),
            tuple("intangible", "004085616"));
  }

  static Stream<Arguments> classes() {
    return Stream.of(
        Arguments.of(goods(GoodsKind.OTHER, "S1"), "other-goods"),
        Arguments.of(goods(GoodsKind.MOTOR_VEHICLE, "S1"), "motor-vehicle"),
        Arguments.of(goods(GoodsKind.WATERCRAFT, "S1"), "watercraft"),
        Arguments.of(goods(GoodsKind.AIRCRAFT, "S1"), "aircraft"),
        Arguments.of(BACKUPS, "intangible"),
        Arguments.of(new DescribedGoods("rails"), "other-goods"),
        Arguments.of(new AllProperty(Optional.empty()), "all-property"),
        Arguments.of(new AllProperty(Optional.of("the car")), "all-property-except"));
  }

  @ParameterizedTest
  @MethodSource("classes")
  @Cites("prepared-class")
  void every_form_of_collateral_has_its_class(Collateral item, String expected) {
    assertThat(only(filing(Interest.SECURITY_INTEREST, List.of(RACK), item)).collateralClass())
        .isEqualTo(expected);
  }

  @Test
  @Cites("prepared-serial-number")
  void a_vehicle_is_named_by_its_vin_before_its_chassis_number() {
    Collateral car =
        goods(
            GoodsKind.MOTOR_VEHICLE,
            "ENGINE-1",
            new DeviceIdentifier(DeviceIdentifierScheme.CHASSIS_NUMBER, "JZX1000012345"),
            new DeviceIdentifier(DeviceIdentifierScheme.VIN, "1M8GDM9AXKP042788"));
    assertThat(only(filing(Interest.SECURITY_INTEREST, List.of(RACK), car)).serial())
        .contains(new SerialNumberDetail("VIN", "1M8GDM9AXKP042788"));
    assertThat(only(filing(Interest.SECURITY_INTEREST, List.of(RACK), SERVER)).serial()).isEmpty();
  }

  /** PPSA 2009 (Cth), s 153: beside a consumer's serial number nobody is named. */
  @Test
  void a_consumers_vehicle_is_filed_once_and_without_a_grantor() {
    RegistrationFiling filing =
        new RegistrationFiling(
            Interest.SECURITY_INTEREST,
            false,
            List.of(RACK, VAULT),
            List.of(goods(GoodsKind.MOTOR_VEHICLE, "S1")),
            Optional.of(LocalDate.of(2030, 1, 1)),
            Optional.empty(),
            Optional.of(consumer()));
    PreparedFiling prepared = only(filing);
    assertThat(prepared.grantor()).isEmpty();
    assertThat(prepared.type()).isEqualTo(CollateralType.CONSUMER);
    assertThat(prepared.noticeIdentifier()).contains("LEASE-7");
  }

  static Stream<Arguments> grantors() {
    return Stream.of(
        Arguments.of(
            organisation("A Ltd", Capacity.COMPANY, PartyIdentifierScheme.ABN, "42004651325"),
            null,
            "Its ABN is made of the ACN 004651325"),
        Arguments.of(
            organisation("T", Capacity.TRUSTEE, PartyIdentifierScheme.ABN, "51824753556"),
            "51824753556",
            null),
        Arguments.of(
            organisation("T", Capacity.TRUSTEE, PartyIdentifierScheme.ABN, "53004085616"),
            "53004085616",
            "The ABN 53004085616 is made of the ACN 004085616"),
        Arguments.of(
            organisation("F", Capacity.FOREIGN_BODY, PartyIdentifierScheme.ARBN, "005749986"),
            "005749986",
            null),
        Arguments.of(
            organisation("S", Capacity.SCHEME, PartyIdentifierScheme.ACN, "005749986"),
            null,
            "The ARSN is missing"),
        Arguments.of(
            new Individual("Nguyen", Optional.of("Thi Mai"), Optional.empty()),
            null,
            "The date of birth is missing"),
        Arguments.of(
            new Individual(
                "Nguyen", Optional.of("Thi Mai"), Optional.of(LocalDate.of(1970, 1, 31))),
            null,
            null));
  }

  /** OneSteel [2017] NSWSC 21: a company for itself by its ACN, whatever else is known of it. */
  @ParameterizedTest
  @MethodSource("grantors")
  void the_identifier_is_the_one_the_law_wants_or_is_told_missing(
      Party grantor, String identifier, String told) {
    PreparedFiling filing = against(grantor);
    assertThat(filing.grantor().orElseThrow().identifier().map(PartyIdentifier::value))
        .isEqualTo(Optional.ofNullable(identifier));
    if (told == null) {
      assertThat(filing.open()).isEmpty();
    } else {
      assertThat(filing.open())
          .singleElement()
          .satisfies(advice -> assertThat(advice.text()).contains(told))
          .satisfies(advice -> assertThat(advice.source()).isNotBlank());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "IT_HARDWARE, , , 115.00",
    "IT_HARDWARE, 2033-11-24, 2033-11-24, 6.00",
    "IT_HARDWARE, 2051-11-24, 2051-11-24, 25.00",
    "IT_HARDWARE, 2051-11-25, 2051-11-24, 25.00",
    "MOTOR_VEHICLE, , 2033-11-24, 6.00",
    "MOTOR_VEHICLE, 2033-11-25, 2033-11-24, 6.00",
    "MOTOR_VEHICLE, 2030-01-01, 2030-01-01, 6.00"
  })
  @Cites({"au.term.serial", "au.term.other"})
  void the_term_is_kept_within_what_the_law_allows(
      GoodsKind kind, LocalDate wanted, LocalDate lastDay, String fee) {
    PreparedFiling filing =
        only(
            new RegistrationFiling(
                Interest.SECURITY_INTEREST,
                false,
                List.of(RACK),
                List.of(goods(kind, "S1")),
                Optional.ofNullable(wanted),
                Optional.empty()));
    assertThat(filing.term().lastDay()).isEqualTo(Optional.ofNullable(lastDay));
    assertThat(filing.term().advice().isPresent())
        .isEqualTo(!Optional.ofNullable(wanted).equals(Optional.ofNullable(lastDay)));
    assertThat(filing.fee()).hasValueSatisfying(f -> assertThat(f).hasToString(fee));
  }

  /** Corporations Act 2001 (Cth), s 588FL, and PPSA 2009 (Cth), s 62 (3). */
  @Test
  @Cites("prepared-deadlines")
  void deadlines_are_counted_in_business_days_from_the_days_that_are_given() {
    RegistrationFiling pmsi =
        new RegistrationFiling(
            Interest.RETENTION_OF_TITLE,
            true,
            List.of(RACK),
            List.of(SERVER),
            Optional.empty(),
            Optional.empty());
    LocalDate monday = LocalDate.of(2026, 11, 2);
    Dates dates = new Dates(Optional.of(monday), Optional.of(monday));
    assertThat(prepared(dates, pmsi).filings().get(0).deadlines())
        .extracting(Deadline::lastDay, Deadline::late)
        .containsExactly(
            tuple(Optional.of(LocalDate.of(2026, 11, 30)), false),
            tuple(Optional.of(LocalDate.of(2026, 11, 23)), true));
    assertThat(prepared(pmsi).filings().get(0).deadlines())
        .hasSize(2)
        .allSatisfy(deadline -> assertThat(deadline.lastDay()).isEmpty())
        .allSatisfy(deadline -> assertThat(deadline.consequence()).isNotBlank());
  }

  @Test
  @Cites("prepared-deadlines")
  void against_a_person_there_is_no_deadline_of_companies() {
    assertThat(
            against(new Individual("Nguyen", Optional.of("Thi Mai"), Optional.empty())).deadlines())
        .isEmpty();
  }

  /** PPSA 2009 (Cth), s 14 (1): title kept for the price, and a PPS lease; s 62: its deadline. */
  @ParameterizedTest
  @CsvSource({"RETENTION_OF_TITLE, true", "PPS_LEASE, true", "BAILMENT, false"})
  @Cites("prepared-purchase-money")
  void a_purchase_money_interest_is_prepared_as_one_with_its_deadline(
      Interest interest, boolean purchaseMoney) {
    PreparedFiling prepared = only(filing(interest, List.of(RACK), SERVER));
    assertThat(prepared.purchaseMoney()).isEqualTo(purchaseMoney);
    assertThat(prepared.deadlines()).hasSize(purchaseMoney ? 2 : 1);
  }

  @Test
  @Cites("prepared-class")
  void the_class_that_a_registration_states_is_kept_and_has_words() {
    for (String stated : List.of("agriculture", "financial", "intangible")) {
      FilingDetails details =
          new FilingDetails(
              null,
              Optional.of(stated),
              null,
              null,
              false,
              null,
              false,
              false,
              null,
              null,
              null,
              null);
      RegistrationFiling filing =
          new RegistrationFiling(
              Interest.SECURITY_INTEREST,
              false,
              List.of(RACK),
              List.of(new DescribedGoods("Wheat of the 2026 harvest")),
              Optional.empty(),
              Optional.empty(),
              Optional.of(details));
      assertThat(only(filing).collateralClass()).isEqualTo(stated);
      assertThat(PreparationText.of(prepared(filing))).contains("property");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Interest.class, names = "SECURITY_INTEREST", mode = EnumSource.Mode.EXCLUDE)
  @Cites("prepared-interest")
  void what_the_act_makes_of_any_other_interest_is_told_with_its_source(Interest interest) {
    assertThat(only(filing(interest, List.of(RACK), SERVER)).open())
        .singleElement()
        .satisfies(advice -> assertThat(advice.source()).contains("PPSA 2009 (Cth), s"));
    assertThat(InterestAdvice.of(Interest.SECURITY_INTEREST)).isEmpty();
  }

  /** The document and the file of the story, as a person and a program get them. */
  @Test
  void document_and_file_say_the_same_and_that_nothing_was_sent() throws IOException {
    Preparation story =
        prepared(filing(Interest.TITLE_NOTICE, List.of(RACK, VAULT), SERVER, BACKUPS));
    String document = PreparationText.of(story);
    JsonObject file = PreparationJson.of(story);

    assertThat(document).isEqualTo(golden("story.txt", document));
    assertThat(document.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    assertThat(file.flag("sent")).isFalse();
    assertThat(file.objects("filings")).hasSize(4);
    assertThat(CanonicalJson.parseObject(CanonicalJson.write(file))).isEqualTo(file);
    for (JsonObject filing : file.objects("filings")) {
      assertThat(document.replaceAll("\\s+", " ")).contains(filing.text("description"));
    }
  }

  private static String golden(String name, String made) throws IOException {
    if (Boolean.getBoolean("bridge.update")) {
      Files.writeString(Path.of("src/test/resources/org/openpps/model/bridge/" + name), made);
      return made;
    }
    try (var in = AustralianBridgeTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
