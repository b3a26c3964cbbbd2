package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Organisation;
import org.openpps.model.party.Party;
import org.openpps.model.rule.Cites;

/**
 * Orders, charges and liens as registrations of their own under each profile, each row with the
 * line that it shows.
 */
class NonSecurityNoticeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
  private static final Party AGENCY =
      new Organisation("Proceeds of Crime Taskforce", Capacity.GOVERNMENT, List.of());

  static Stream<Arguments> rows() {
    return Stream.of(
            ofAustralia(),
            ofNewZealand(),
            ofBritishColumbia(),
            ofUnitedStates(),
            ofCustody(),
            ofWhatSecuresNothing())
        .flatMap(rows -> rows);
  }

  private static Stream<Arguments> ofAustralia() {
    return Stream.of(
        au("au.order.court-order", Scene.SMALL_HOST, "court-order", d -> {}),
        au("grantor-of-notice", Scene.SMALL_HOST, "court-order", d -> d.grantors = List.of()),
        au(
            "order-identified",
            Scene.SMALL_HOST,
            "court-order",
            d -> d.notice = Optional.of(undated("court-order")),
            "notice/court detail-missing",
            "notice/date detail-missing"),
        au("au.order.proceeds-of-crime", AGENCY, "proceeds-of-crime", d -> {}),
        au(
            "notice-of-authority",
            Scene.SMALL_HOST,
            "proceeds-of-crime",
            d -> {},
            "notice/kind notice-of-authority"),
        au("au.order.hoon-lien", AGENCY, "hoon-lien", d -> d.grantors = List.of()),
        au(
            "au.order.hoon-lien",
            AGENCY,
            "hoon-lien",
            d -> d.notice = Optional.of(undated("hoon-lien")),
            "notice/date detail-missing"),
        au("au.order.prescribed-property", AGENCY, "prescribed-property", d -> {}),
        au(
            "au.order.prescribed-property",
            Scene.SMALL_HOST,
            "prescribed-property",
            d -> {},
            "notice/kind notice-of-authority"),
        au(
            "au.term.serial",
            AGENCY,
            "hoon-lien",
            d -> d.lastDay = Optional.of(TODAY.plusYears(8)),
            "lastDay end-too-late"));
  }

  private static Stream<Arguments> ofNewZealand() {
    return Stream.of(
        row(
            "nz.order.court-order",
            "nz@1",
            Scene.SMALL_HOST,
            "court-order",
            d -> {},
            "notice/kind order-kind-unknown"));
  }

  private static Stream<Arguments> ofBritishColumbia() {
    return Stream.of(
        bc("ca-bc.order.crown-charge", AGENCY, "crown-charge", d -> {}),
        bc(
            "ca-bc.order.crown-charge",
            Scene.SMALL_HOST,
            "crown-charge",
            d -> {},
            "notice/kind notice-of-authority"),
        bc(
            "ca-bc.order.crown-charge",
            AGENCY,
            "crown-charge",
            d -> d.grantors = List.of(),
            "grantors grantor-missing"),
        bc(
            "ca-bc.order.securities-order",
            AGENCY,
            "securities-order",
            d -> d.notice = Optional.of(undated("securities-order")),
            "notice/date detail-missing"),
        bc("ca-bc.order.miscellaneous", Scene.SMALL_HOST, "miscellaneous", d -> {}),
        bc("ca-bc.order.marriage-separation", Scene.SMALL_HOST, "marriage-separation", d -> {}),
        bc("ca-bc.order.manufactured-home-lien", AGENCY, "manufactured-home-lien", d -> {}),
        bc("ca-bc.order.land-tax", AGENCY, "land-tax", d -> {}),
        bc(
            "ca-bc.term.infinite",
            AGENCY,
            "crown-charge",
            d -> d.lastDay = Optional.of(TODAY.plusYears(1)),
            "lastDay end-not-allowed"),
        bc(
            "ca-bc.order.court-order",
            Scene.SMALL_HOST,
            "court-order",
            d -> {},
            "notice/kind order-kind-unknown"),
        bc(
            "ca-bc.field.registration-kind",
            AGENCY,
            "crown-charge",
            d -> d.kind = Optional.of("security-agreement"),
            "details/registrationKind detail-not-allowed"));
  }

  private static Stream<Arguments> ofUnitedStates() {
    return Stream.of(
        us("us-ucc9.order.federal-tax-lien", AGENCY, "federal-tax-lien", d -> {}),
        us(
            "us-ucc9.order.federal-tax-lien",
            AGENCY,
            "federal-tax-lien",
            d -> d.notice = Optional.of(undated("federal-tax-lien")),
            "notice/fileNumber detail-missing"),
        us(
            "us-ucc9.term.federal-tax-lien",
            AGENCY,
            "federal-tax-lien",
            d -> d.lastDay = Optional.of(TODAY.plusYears(12)),
            "lastDay end-too-late"),
        us("us-ucc9.order.state-tax-lien", AGENCY, "state-tax-lien", d -> {}),
        us(
            "us-ucc9.term.state-tax-lien",
            AGENCY,
            "state-tax-lien",
            d -> d.lastDay = Optional.of(TODAY.plusYears(5)),
            "lastDay end-too-early"),
        us("us-ucc9.order.judgment-lien", Scene.SMALL_HOST, "judgment-lien", d -> {}),
        us(
            "us-ucc9.term.judgment-lien",
            Scene.SMALL_HOST,
            "judgment-lien",
            d -> d.lastDay = Optional.of(TODAY.plusYears(6)),
            "lastDay end-too-late"),
        us("us-ucc9.order.non-ucc-filing", Scene.SMALL_HOST, "non-ucc-filing", d -> {}));
  }

  private static Stream<Arguments> ofCustody() {
    return Stream.of(
        custody(
            "custody.order.court-order",
            d -> {
              d.grantors = List.of();
              d.lastDay = Optional.empty();
            }),
        custody(
            "custody.order.court-order",
            d -> d.notice = Optional.of(dated("crown-charge")),
            "notice/kind order-kind-unknown"),
        custody("notice-says-which", d -> d.notice = Optional.empty(), "notice notice-missing"),
        custody(
            "notice-says-which",
            d -> d.interest = Interest.SECURITY_INTEREST,
            "interest notice-and-interest"));
  }

  private static Stream<Arguments> ofWhatSecuresNothing() {
    return Stream.of(
        custody(
            "notice-secures-nothing",
            d -> d.purchaseMoney = true,
            "purchaseMoney detail-not-allowed"),
        custody(
            "notice-secures-nothing",
            d -> d.proceeds = Optional.of("All proceeds"),
            "details/proceeds detail-not-allowed"),
        custody(
            "notice-secures-nothing",
            d -> d.subordinated = true,
            "details/subordinated detail-not-allowed"),
        custody(
            "notice-secures-nothing",
            d -> d.inventory = true,
            "details/inventory detail-not-allowed"),
        custody(
            "notice-secures-nothing", d -> d.control = true, "details/control detail-not-allowed"),
        custody(
            "notice-secures-nothing",
            d -> d.agreement = Optional.of(TODAY),
            "details/agreementDate detail-not-allowed"),
        custody(
            "notice-secures-nothing",
            d -> d.possession = Optional.of(TODAY),
            "details/possessionDate detail-not-allowed"),
        custody("notice-secures-nothing", d -> d.noticeIdentifier = Optional.of("POCT-17")));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(rows = true)
  void a_notice_is_judged_by_the_line(
      String rule,
      String profile,
      Party member,
      Consumer<UnderProfile.Draft> change,
      List<String> refusals) {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.interest = Interest.NON_SECURITY_NOTICE;
    change.accept(draft);
    assertThat(new UnderProfile(profile, member).refusals(draft.filing()))
        .as(rule)
        .isEqualTo(refusals);
  }

  private static Order dated(String kind) {
    return new Order(
        kind,
        Optional.of("Supreme Court"),
        Optional.empty(),
        Optional.of("2026/17"),
        Optional.of(LocalDate.of(2026, 3, 2)),
        Optional.empty());
  }

  /** One of which nothing is told but its kind. */
  private static Order undated(String kind) {
    return new Order(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Arguments au(
      String rule,
      Party member,
      String kind,
      Consumer<UnderProfile.Draft> change,
      String... refusals) {
    Consumer<UnderProfile.Draft> vehicle =
        d -> {
          d.type = Optional.of(CollateralType.COMMERCIAL);
          d.collateralClass = Optional.of("motor-vehicle");
          d.collateral = List.of(UnderProfile.goods(GoodsKind.MOTOR_VEHICLE));
          d.lastDay = Optional.of(TODAY.plusYears(1));
        };
    return row(rule, "au@1", member, kind, vehicle.andThen(change), refusals);
  }

  private static Arguments bc(
      String rule,
      Party member,
      String kind,
      Consumer<UnderProfile.Draft> change,
      String... refusals) {
    return row(rule, "ca-bc@1", member, kind, change, refusals);
  }

  private static Arguments us(
      String rule,
      Party member,
      String kind,
      Consumer<UnderProfile.Draft> change,
      String... refusals) {
    return row(rule, "us-ucc9@1", member, kind, change, refusals);
  }

  private static Arguments custody(
      String rule, Consumer<UnderProfile.Draft> change, String... refusals) {
    return row(rule, "custody@1", Scene.SMALL_HOST, "court-order", change, refusals);
  }

  private static Arguments row(
      String rule,
      String profile,
      Party member,
      String kind,
      Consumer<UnderProfile.Draft> change,
      String... refusals) {
    Consumer<UnderProfile.Draft> notice = d -> d.notice = Optional.of(dated(kind));
    return Arguments.of(rule, profile, member, notice.andThen(change), List.of(refusals));
  }
}
