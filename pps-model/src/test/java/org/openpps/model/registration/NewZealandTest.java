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
import org.openpps.model.party.Grantor;
import org.openpps.model.rule.Cites;

/** The rules of {@code nz@1}, each row with the line of the profile that it shows. */
class NewZealandTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private final UnderProfile nz = new UnderProfile("nz@1");

  static Stream<Arguments> rows() {
    return Stream.of(
        row(
            "nz.party.company",
            d -> d.grantors = List.of(organisation(Capacity.COMPANY, "nzbn:9429041535110"))),
        row(
            "nz.party.company",
            d -> d.grantors = List.of(organisation(Capacity.COMPANY)),
            "grantors/0/party/identifiers party-identifier-missing"),
        row("nz.party.individual", d -> d.grantors = person("Ada", LocalDate.of(2010, 3, 10))),
        row(
            "nz.party.individual",
            d -> d.grantors = person("Ada", LocalDate.of(2010, 3, 11)),
            "grantors/0/party/birthDate age-out-of-range"),
        row(
            "nz.party.individual",
            d -> d.grantors = person("Ada", LocalDate.of(1905, 3, 9)),
            "grantors/0/party/birthDate age-out-of-range"),
        row(
            "nz.party.individual",
            d -> d.grantors = List.of(individual(Optional.empty(), Optional.empty())),
            "grantors/0/party/birthDate birth-date-missing",
            "grantors/0/party/givenNames given-names-missing"),
        row("nz.term", d -> d.lastDay = Optional.of(TODAY.plusYears(5))),
        row(
            "nz.term",
            d -> d.lastDay = Optional.of(TODAY.plusYears(5).plusDays(1)),
            "lastDay end-too-late"),
        row(
            "nz.field.purchase-money",
            d -> d.purchaseMoney = true,
            "purchaseMoney detail-not-allowed"),
        row(
            "nz.field.collateral-class",
            d -> d.collateralClass = Optional.of("other-goods"),
            "details/collateralClass detail-not-allowed"),
        row(
            "nz.field.registration-kind",
            d -> d.kind = Optional.of("security-agreement"),
            "details/registrationKind detail-not-allowed"),
        row("nz.field.inventory", d -> d.inventory = true, "details/inventory detail-not-allowed"),
        row("nz.field.control", d -> d.control = true, "details/control detail-not-allowed"),
        row(
            "nz.grace.pmsi",
            d -> d.possession = Optional.of(LocalDate.of(2026, 2, 23)),
            "details/possessionDate risk-not-accepted"),
        row("nz.grace.pmsi", d -> d.possession = Optional.of(LocalDate.of(2026, 2, 24))));
  }

  @ParameterizedTest(name = "{0} [{index}]")
  @MethodSource("rows")
  @Cites(rows = true)
  void a_filing_is_judged_by_the_line(
      String rule, Consumer<UnderProfile.Draft> change, List<String> refusals) {
    UnderProfile.Draft draft = new UnderProfile.Draft();
    change.accept(draft);
    assertThat(nz.refusals(draft.filing())).as(rule).isEqualTo(refusals);
  }

  /** Five years where none are stated, to the midnight in Auckland (UTC+13 in March). */
  @Test
  @Cites({"default-term", "nz.zone"})
  void a_filing_without_a_last_day_ends_after_five_years_at_midnight_in_Auckland() {
    assertThat(nz.made(new UnderProfile.Draft().filing()).terms().end().orElseThrow().at())
        .isEqualTo(Instant.parse("2031-03-10T11:00:00Z"));
  }

  private static List<Grantor> person(String given, LocalDate born) {
    return List.of(individual(Optional.of(given), Optional.of(born)));
  }

  private static Arguments row(
      String rule, Consumer<UnderProfile.Draft> change, String... refusals) {
    return Arguments.of(rule, change, List.of(refusals));
  }
}
