package org.openpps.model.registration;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.openpps.model.party.Capacity;
import org.openpps.model.rule.Cites;

/** The rules of {@code us-ucc9@1}, each row with the line of the profile that it shows. */
class UnitedStatesTest {
  /** At 02:00 UTC on 10 March it is still the 9th in New York. */
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

  private final UnderProfile us = new UnderProfile("us-ucc9@1");

  static Stream<Arguments> rows() {
    return Stream.of(
        row("us-ucc9.term", d -> d.lastDay = Optional.of(TODAY.plusYears(5))),
        row(
            "us-ucc9.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(4)),
            "lastDay end-too-early"),
        row(
            "us-ucc9.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(6)),
            "lastDay end-too-late"),
        row(
            "us-ucc9.term.public-finance",
            d -> {
              d.kind = Optional.of("public-finance");
              d.lastDay = Optional.of(TODAY.plusYears(30));
            }),
        row(
            "us-ucc9.term.transmitting-utility",
            d -> {
              d.kind = Optional.of("transmitting-utility");
              d.lastDay = Optional.of(TODAY.plusYears(5));
            },
            "lastDay end-not-allowed"),
        row("us-ucc9.kind.transmitting-utility", d -> d.kind = Optional.of("transmitting-utility")),
        row(
            "us-ucc9.field.registration-kind",
            d -> d.kind = Optional.empty(),
            "details/registrationKind detail-missing"),
        row(
            "us-ucc9.field.purchase-money",
            d -> d.purchaseMoney = true,
            "purchaseMoney detail-not-allowed"),
        row(
            "us-ucc9.party.individual",
            d ->
                d.grantors =
                    List.of(individual(Optional.of("Ada"), Optional.of(LocalDate.of(1990, 1, 1)))),
            "grantors/0/party/birthDate birth-date-not-allowed"),
        row("us-ucc9.kind.ordinary", d -> d.kind = Optional.of("ordinary")),
        row("us-ucc9.kind.public-finance", d -> d.kind = Optional.of("public-finance")),
        row(
            "us-ucc9.field.collateral-class",
            d -> d.collateralClass = Optional.of("other-goods"),
            "details/collateralClass detail-not-allowed"),
        row(
            "us-ucc9.field.proceeds",
            d -> d.proceeds = Optional.of("All proceeds"),
            "details/proceeds detail-not-allowed"),
        row(
            "us-ucc9.field.subordinated",
            d -> d.subordinated = true,
            "details/subordinated detail-not-allowed"),
        row(
            "us-ucc9.field.inventory",
            d -> d.inventory = true,
            "details/inventory detail-not-allowed"),
        row("us-ucc9.field.control", d -> d.control = true, "details/control detail-not-allowed"),
        row("us-ucc9.party.company", d -> d.grantors = List.of(organisation(Capacity.COMPANY))),
        row("us-ucc9.party.trustee", d -> d.grantors = List.of(organisation(Capacity.TRUSTEE))),
        row(
            "us-ucc9.party.partnership",
            d -> d.grantors = List.of(organisation(Capacity.PARTNERSHIP))),
        row("us-ucc9.party.other", d -> d.grantors = List.of(organisation(Capacity.OTHER))),
        row(
            "us-ucc9.grace.pmsi",
            d -> d.possession = Optional.of(TODAY.minusDays(21)),
            "details/possessionDate risk-not-accepted"),
        row("us-ucc9.grace.pmsi", d -> d.possession = Optional.of(TODAY.minusDays(20))));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(rows = true)
  void a_filing_is_judged_by_the_line(
      String rule, Consumer<UnderProfile.Draft> change, List<String> refusals) {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.kind = Optional.of("ordinary");
    change.accept(draft);
    assertThat(us.refusals(draft.filing())).as(rule).isEqualTo(refusals);
  }

  /** Five years, to the midnight in New York (UTC-4 in March after the change). */
  @Test
  @Cites({"default-term", "us-ucc9.zone"})
  void an_ordinary_filing_lapses_after_five_years_at_midnight_in_New_York() {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    draft.kind = Optional.of("ordinary");
    assertThat(us.made(draft.filing()).terms().end().orElseThrow().at())
        .isEqualTo(Instant.parse("2031-03-10T04:00:00Z"));
  }

  private static Arguments row(
      String rule, Consumer<UnderProfile.Draft> change, String... refusals) {
    return Arguments.of(rule, change, List.of(refusals));
  }
}
