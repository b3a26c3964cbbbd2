package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpps.model.registration.UnderProfile.described;
import static org.openpps.model.registration.UnderProfile.goods;
import static org.openpps.model.registration.UnderProfile.individual;
import static org.openpps.model.registration.UnderProfile.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpps.model.collateral.AllProperty;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.CollateralType;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.collateral.GoodsKind;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.rule.Cites;

/** The rules of {@code au@1}, each row with the line of the profile that it shows. */
class AustraliaTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private final UnderProfile au = new UnderProfile("au@1");

  static Stream<Arguments> rows() {
    return Stream.of(
        row("au.party.company", d -> d.grantors = company("acn:004651325")),
        row(
            "au.party.company",
            d -> d.grantors = company("abn:42004651325"),
            "grantors/0/party/identifiers/0 party-identifier-misleading"),
        row(
            "au.party.company",
            d -> d.grantors = company("acn:004651325", "abn:42004651325"),
            "grantors/0/party/identifiers/1 party-identifier-misleading"),
        row(
            "au.party.company",
            d -> d.grantors = company(),
            "grantors/0/party/identifiers party-identifier-missing"),
        row(
            "au.party.trustee",
            d -> d.grantors = List.of(organisation(Capacity.TRUSTEE, "abn:51824753556"))),
        row(
            "au.party.trustee",
            d -> d.grantors = List.of(organisation(Capacity.TRUSTEE, "acn:004651325")),
            "grantors/0/party/identifiers party-identifier-missing"),
        row(
            "au.risk.abn-tail",
            d -> d.grantors = List.of(organisation(Capacity.TRUSTEE, "abn:42004651325")),
            "grantors/0/party/identifiers risk-not-accepted"),
        row(
            "au.risk.abn-tail",
            d -> {
              d.grantors = List.of(organisation(Capacity.TRUSTEE, "abn:42004651325"));
              d.accepted = List.of("abn-hides-acn");
            }),
        row(
            "au.party.partnership",
            d -> d.grantors = List.of(organisation(Capacity.PARTNERSHIP, "abn:51824753556"))),
        row(
            "au.party.scheme",
            d -> d.grantors = List.of(organisation(Capacity.SCHEME, "arsn:004651325"))),
        row(
            "au.party.scheme",
            d -> d.grantors = List.of(organisation(Capacity.SCHEME, "acn:004651325")),
            "grantors/0/party/identifiers party-identifier-missing"),
        row(
            "au.party.foreign-body",
            d -> d.grantors = List.of(organisation(Capacity.FOREIGN_BODY, "arbn:004651325"))),
        row("au.party.government", d -> d.grantors = List.of(organisation(Capacity.GOVERNMENT))),
        row("au.party.other", d -> d.grantors = List.of(organisation(Capacity.OTHER))),
        row(
            "au.party.individual",
            d ->
                d.grantors =
                    List.of(
                        individual(Optional.of("Ada"), Optional.of(LocalDate.of(1990, 1, 31))))),
        row(
            "au.party.individual",
            d -> d.grantors = List.of(individual(Optional.of("Ada"), Optional.empty())),
            "grantors/0/party/birthDate birth-date-missing"),
        row(
            "au.field.collateral-type",
            d -> d.type = Optional.empty(),
            "details/collateralType detail-missing"),
        row(
            "au.field.collateral-class",
            d -> d.collateralClass = Optional.empty(),
            "details/collateralClass detail-missing"),
        row(
            "au.field.registration-kind",
            d -> d.kind = Optional.of("security-agreement"),
            "details/registrationKind detail-not-allowed"),
        row(
            "au.class.other-goods",
            d -> d.collateralClass = Optional.of("spaceships"),
            "details/collateralClass collateral-class-unknown"),
        row(
            "au.class.other-goods",
            d -> d.collateral = List.of(goods(GoodsKind.MOTOR_VEHICLE)),
            "collateral/0 collateral-class-misfit"),
        row(
            "au.class.other-goods",
            d -> d.collateral = List.of(new DescribedGoods("x".repeat(501))),
            "collateral description-too-long"),
        row(
            "au.class.other-goods",
            d -> {
              d.collateral = List.of(new DescribedGoods("x".repeat(400)));
              d.text = Optional.of("y".repeat(101));
            },
            "collateral description-too-long"),
        row(
            "au.class.other-goods",
            d -> d.collateral = List.of(new DescribedGoods("x".repeat(500)))),
        row("au.class.motor-vehicle", AustraliaTest::consumerCar),
        row(
            "au.class.motor-vehicle",
            d -> {
              consumerCar(d);
              d.grantors = company("acn:004651325");
            },
            "grantors grantor-forbidden"),
        row(
            "au.class.motor-vehicle",
            d -> {
              consumerCar(d);
              d.collateral = List.of(described());
              d.grantors = company("acn:004651325");
            },
            "collateral/0 serial-missing"),
        row(
            "au.class.motor-vehicle",
            d -> {
              d.collateralClass = Optional.of("motor-vehicle");
              d.collateral = List.of(described());
            }),
        row(
            "au.class.aircraft",
            d -> {
              d.collateralClass = Optional.of("aircraft");
              d.collateral = List.of(described());
            },
            "collateral/0 serial-missing"),
        row(
            "au.class.watercraft",
            d -> {
              consumerCar(d);
              d.collateralClass = Optional.of("watercraft");
              d.collateral = List.of(goods(GoodsKind.WATERCRAFT));
            }),
        row(
            "au.class.intellectual-property",
            d -> {
              consumerCar(d);
              d.collateralClass = Optional.of("intellectual-property");
              d.collateral = List.of(goods(GoodsKind.INTELLECTUAL_PROPERTY));
            }),
        row(
            "au.class.intellectual-property",
            d -> {
              consumerCar(d);
              d.collateralClass = Optional.of("intellectual-property");
              d.collateral = List.of(described());
              d.grantors = company("acn:004651325");
            },
            "collateral/0 serial-missing"),
        row(
            "au.class.all-property",
            d -> {
              d.collateralClass = Optional.of("all-property");
              d.collateral = List.of(new AllProperty(Optional.empty()));
            }),
        row(
            "au.class.all-property-except",
            d -> {
              d.collateralClass = Optional.of("all-property-except");
              d.collateral = List.of(new AllProperty(Optional.empty()));
            },
            "collateral description-missing"),
        row(
            "au.class.financial",
            d -> {
              d.collateralClass = Optional.of("financial");
              d.collateral = List.of(goods(GoodsKind.OTHER));
            },
            "collateral/0 collateral-class-misfit"),
        row(
            "au.class.agriculture",
            d -> {
              d.collateralClass = Optional.of("agriculture");
              d.collateral = List.of(new DescribedGoods("Wheat of 2026"));
            }),
        row(
            "au.class.agriculture",
            d -> {
              d.collateralClass = Optional.of("agriculture");
              d.collateral = List.of(goods(GoodsKind.IT_HARDWARE));
            },
            "collateral/0 collateral-class-misfit"),
        row(
            "au.class.intangible",
            d -> {
              d.collateralClass = Optional.of("intangible");
              d.collateral = List.of(new DescribedGoods("Customer data"));
            }),
        row(
            "au.class.intangible",
            d -> {
              d.collateralClass = Optional.of("intangible");
              d.collateral = List.of(goods(GoodsKind.OTHER));
            },
            "collateral/0 collateral-class-misfit"),
        row("au.field.purchase-money", d -> d.purchaseMoney = true),
        row("au.field.proceeds", d -> d.proceeds = Optional.of("All proceeds")),
        row("au.field.subordinated", d -> d.subordinated = true),
        row("au.field.notice-identifier", d -> d.noticeIdentifier = Optional.of("SH-17")),
        row("au.field.inventory", d -> d.inventory = true),
        row("au.field.control", d -> d.control = true),
        row("au.term.other", d -> d.lastDay = Optional.empty()),
        row("au.term.other", d -> d.lastDay = Optional.of(TODAY.plusYears(25))),
        row(
            "au.term.other",
            d -> d.lastDay = Optional.of(TODAY.plusYears(25).plusDays(1)),
            "lastDay end-too-late"),
        row(
            "au.term.consumer",
            d -> d.type = Optional.of(CollateralType.CONSUMER),
            "lastDay end-missing"),
        row(
            "au.term.consumer",
            d -> {
              d.type = Optional.of(CollateralType.CONSUMER);
              d.lastDay = Optional.of(TODAY.plusYears(7).plusDays(1));
            },
            "lastDay end-too-late"),
        row(
            "au.term.serial",
            d -> {
              d.collateralClass = Optional.of("motor-vehicle");
              d.collateral = List.of(goods(GoodsKind.MOTOR_VEHICLE));
              d.lastDay = Optional.of(TODAY.plusYears(7).plusDays(1));
            },
            "lastDay end-too-late"),
        row("au.grace.company", d -> d.agreement = Optional.of(LocalDate.of(2026, 2, 9))),
        row(
            "au.grace.company",
            d -> d.agreement = Optional.of(LocalDate.of(2026, 2, 6)),
            "details/agreementDate risk-not-accepted"),
        row(
            "au.grace.company",
            d -> {
              d.agreement = Optional.of(LocalDate.of(2026, 2, 6));
              d.accepted = List.of("late-after-agreement");
            }),
        row(
            "au.grace.pmsi",
            d -> {
              d.purchaseMoney = true;
              d.possession = Optional.of(LocalDate.of(2026, 2, 13));
            },
            "details/possessionDate risk-not-accepted"),
        row(
            "au.grace.pmsi",
            d -> {
              d.purchaseMoney = true;
              d.possession = Optional.of(LocalDate.of(2026, 2, 16));
            }),
        row(
            "au.grace.pmsi-inventory",
            d -> {
              d.purchaseMoney = true;
              d.inventory = true;
              d.possession = Optional.of(TODAY);
            },
            "details/possessionDate risk-not-accepted"),
        row(
            "au.grace.pmsi-inventory",
            d -> {
              d.purchaseMoney = true;
              d.inventory = true;
              d.possession = Optional.of(TODAY.plusDays(1));
            }));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(
      value = {"described-by-serial", "grace-period"},
      rows = true)
  void a_filing_is_judged_by_the_line(
      String rule, Consumer<UnderProfile.Draft> change, List<String> refusals) {
    UnderProfile.Draft draft = commercial();
    change.accept(draft);
    assertThat(au.refusals(draft.filing())).as(rule).isEqualTo(refusals);
  }

  /** OneSteel [2017] NSWSC 21: the message says which number the law wants. */
  @Test
  @Cites("abn-hides-acn")
  void an_ABN_of_a_company_for_itself_is_answered_with_its_ACN() {
    UnderProfile.Draft draft = commercial();
    draft.grantors = company("abn:42004651325");
    assertThatThrownBy(() -> au.made(draft.filing())).hasMessageContaining("use ACN 004651325");
  }

  @Test
  @Cites("au.party.members")
  void members_of_a_secured_party_group_are_recorded_like_grantors() {
    var lessor = new CreateGroup(List.of(company("abn:42004651325").get(0).party()), Scene.ADDRESS);
    assertThatThrownBy(() -> au.register().file(Scene.HOST, "lessor", lessor, UnderProfile.NOW))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e -> assertThat(e.violations().get(0).pointer()).isEqualTo("/members/0/identifiers/0"))
        .hasMessageContaining("use ACN 004651325");
  }

  @Test
  void what_was_accepted_stands_in_the_entry_and_nothing_that_was_no_risk() {
    UnderProfile.Draft draft = commercial();
    draft.grantors = List.of(organisation(Capacity.TRUSTEE, "abn:42004651325"));
    draft.accepted = List.of("late-after-possession", "abn-hides-acn");
    assertThat(au.made(draft.filing()).terms().stated().acceptedRisks())
        .containsExactly("abn-hides-acn");
  }

  @Test
  @Cites("grantor-of-consumer-serial")
  void consumer_property_by_serial_number_stands_without_a_grantor() {
    UnderProfile.Draft draft = commercial();
    consumerCar(draft);
    assertThat(au.made(draft.filing()).grantors()).isEmpty();
  }

  /** Section G, case 3: a mortgage from an older register keeps its time, as a claim. */
  @Test
  @Cites("claimed-time")
  void a_claimed_earlier_time_is_shown_and_never_a_later_one() {
    UnderProfile.Draft draft = commercial();
    ClaimedTime older = new ClaimedTime(Instant.parse("2008-07-01T00:00:00Z"), "vehicle register");
    draft.claimed = Optional.of(older);
    assertThat(au.made(draft.filing()).terms().stated().claimedTime()).contains(older);
    draft.claimed = Optional.of(new ClaimedTime(UnderProfile.NOW.plusMillis(1), "tomorrow"));
    assertThat(au.refusals(draft.filing()))
        .containsExactly("details/claimedTime/at claimed-time-later");
  }

  private static UnderProfile.Draft commercial() {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.grantors = company("acn:004651325");
    draft.type = Optional.of(CollateralType.COMMERCIAL);
    draft.collateralClass = Optional.of("other-goods");
    return draft;
  }

  private static void consumerCar(UnderProfile.Draft draft) {
    draft.type = Optional.of(CollateralType.CONSUMER);
    draft.collateralClass = Optional.of("motor-vehicle");
    draft.collateral = List.of(goods(GoodsKind.MOTOR_VEHICLE));
    draft.grantors = List.of();
    draft.lastDay = Optional.of(TODAY.plusYears(7));
  }

  private static List<Grantor> company(String... identifiers) {
    return List.of(organisation(Capacity.COMPANY, identifiers));
  }

  private static Arguments row(
      String rule, Consumer<UnderProfile.Draft> change, String... refusals) {
    return Arguments.of(rule, change, List.of(refusals));
  }

  @Test
  @Cites("au.term.serial")
  void what_is_described_by_serial_number_is_renewed_for_seven_years_at_most() {
    UnderProfile.Draft draft = commercial();
    draft.collateralClass = Optional.of("motor-vehicle");
    draft.collateral = List.of(goods(GoodsKind.MOTOR_VEHICLE));
    draft.lastDay = Optional.of(TODAY.plusYears(6));
    Registration vehicle = au.made(draft.filing());
    LocalDate tooLate = TODAY.plusYears(7).plusDays(1);
    assertThatThrownBy(
            () ->
                au.register()
                    .file(
                        Scene.HOST,
                        "renewal",
                        new RenewRegistration(vehicle.number(), tooLate, Optional.empty()),
                        UnderProfile.NOW))
        .hasMessageContaining(ErrorCode.END_TOO_LATE.meaning());
  }

  @Test
  @Cites("amended-as-filed")
  void an_amendment_makes_nothing_that_could_not_have_been_filed() {
    UnderProfile.Draft draft = commercial();
    draft.collateralClass = Optional.of("motor-vehicle");
    draft.lastDay = Optional.of(TODAY.plusYears(20));
    Registration plant = au.made(draft.filing());
    assertThat(refused(plant, goods(GoodsKind.MOTOR_VEHICLE))).isEqualTo(ErrorCode.END_TOO_LATE);

    draft = commercial();
    Registration goods = au.made(draft.filing());
    assertThat(refused(goods, new DescribedGoods("x".repeat(500))))
        .isEqualTo(ErrorCode.DESCRIPTION_TOO_LONG);
  }

  private ErrorCode refused(Registration registration, Collateral added) {
    AmendRegistration amendment =
        new AmendRegistration(
            registration.number(), List.of(), List.of(added), List.of(), Optional.empty());
    try {
      au.register().file(Scene.HOST, "amendment", amendment, UnderProfile.NOW);
    } catch (RefusedException e) {
      assertThat(e.violations()).extracting(v -> v.pointer()).containsOnly("/addCollateral");
      return e.violations().get(0).code();
    }
    throw new AssertionError("accepted");
  }
}
