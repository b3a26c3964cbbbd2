package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpps.model.registration.UnderProfile.individual;
import static org.openpps.model.registration.UnderProfile.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpps.model.party.Capacity;
import org.openpps.model.party.Grantor;
import org.openpps.model.party.Organisation;
import org.openpps.model.rule.Cites;

/** The rules of {@code ca-bc@1}, each row with the line of the profile that it shows. */
class BritishColumbiaTest {
  /** At 02:00 UTC on 10 March it is still the 9th in Vancouver. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  private final UnderProfile bc = new UnderProfile("ca-bc@1");

  static Stream<Arguments> rows() {
    return Stream.of(ofTerms(), ofDetails(), ofCapacities()).flatMap(rows -> rows);
  }

  private static Stream<Arguments> ofCapacities() {
    return Stream.of(Capacity.values())
        .map(
            capacity ->
                row(
                    "ca-bc.party." + capacity.code(),
                    d ->
                        d.grantors =
                            List.of(
                                new Grantor(
                                    new Organisation("B".repeat(151), capacity, List.of()),
                                    Optional.empty())),
                    "grantors/0/party/name name-too-long"));
  }

  private static Stream<Arguments> ofTerms() {
    return Stream.of(
        row("ca-bc.term", d -> d.lastDay = Optional.empty()),
        row("ca-bc.term", d -> d.lastDay = Optional.of(TODAY.plusYears(1))),
        row("ca-bc.term", d -> d.lastDay = Optional.of(TODAY.plusYears(25))),
        row(
            "ca-bc.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(26)),
            "lastDay end-too-late"),
        row(
            "ca-bc.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(1).minusDays(1)),
            "lastDay end-too-early"),
        row(
            "ca-bc.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(2).plusDays(1)),
            "lastDay end-not-whole-years"));
  }

  private static Stream<Arguments> ofDetails() {
    return Stream.of(
        row("ca-bc.kind.commercial-lien", d -> d.kind = Optional.of("commercial-lien")),
        row(
            "ca-bc.kind.repairers-lien",
            d -> d.kind = Optional.of("repairers-lien"),
            "details/registrationKind registration-kind-withdrawn"),
        row(
            "ca-bc.kind.security-agreement",
            d -> d.kind = Optional.of("wish"),
            "details/registrationKind registration-kind-unknown"),
        row(
            "ca-bc.field.registration-kind",
            d -> d.kind = Optional.empty(),
            "details/registrationKind detail-missing"),
        row(
            "ca-bc.field.purchase-money",
            d -> d.purchaseMoney = true,
            "purchaseMoney detail-not-allowed"),
        row(
            "ca-bc.field.subordinated",
            d -> d.subordinated = true,
            "details/subordinated detail-not-allowed"),
        row(
            "ca-bc.field.collateral-class",
            d -> d.collateralClass = Optional.of("other-goods"),
            "details/collateralClass detail-not-allowed"),
        row(
            "ca-bc.field.inventory",
            d -> d.inventory = true,
            "details/inventory detail-not-allowed"),
        row("ca-bc.field.control", d -> d.control = true, "details/control detail-not-allowed"),
        row(
            "ca-bc.party.individual",
            d -> d.grantors = List.of(individual(Optional.of("B".repeat(51)), Optional.empty())),
            "grantors/0/party/givenNames name-too-long"),
        row(
            "ca-bc.party.individual",
            d -> d.grantors = List.of(individual(Optional.of("B".repeat(50)), Optional.empty()))),
        row(
            "ca-bc.party.individual",
            d ->
                d.grantors =
                    List.of(
                        individual(
                            Optional.of("B".repeat(50) + " " + "C".repeat(50)), Optional.empty()))),
        row(
            "ca-bc.party.individual",
            d ->
                d.grantors =
                    List.of(
                        individual(
                            Optional.of("B".repeat(50) + " " + "C".repeat(51)), Optional.empty())),
            "grantors/0/party/givenNames name-too-long"),
        row("ca-bc.party.company", d -> d.grantors = List.of(organisation(Capacity.COMPANY))));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(rows = true)
  void a_filing_is_judged_by_the_line(
      String rule, Consumer<UnderProfile.Draft> change, List<String> refusals) {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.kind = Optional.of("security-agreement");
    change.accept(draft);
    assertThat(bc.refusals(draft.filing())).as(rule).isEqualTo(refusals);
  }

  /** 15 days, not business days: 22 February is the last possession day that is in time. */
  @ParameterizedTest
  @ValueSource(ints = {15, 16})
  @Cites("ca-bc.grace.pmsi")
  void fifteen_days_after_possession_is_in_time_and_sixteen_is_not(int days) {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.kind = Optional.of("security-agreement");
    draft.possession = Optional.of(TODAY.minusDays(days));
    assertThat(bc.refusals(draft.filing())).hasSize(days - 15);
  }

  private static Arguments row(
      String rule, Consumer<UnderProfile.Draft> change, String... refusals) {
    return Arguments.of(rule, change, List.of(refusals));
  }
}
