package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.collateral.Collateral;
import org.openpps.model.collateral.DescribedGoods;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.portfolio.CollateralCode;
import org.openpps.model.portfolio.PortfolioCsv;
import org.openpps.model.portfolio.PortfolioFilter;
import org.openpps.model.portfolio.PortfolioPage;
import org.openpps.model.portfolio.Standing;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RegistrationOnRecord;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** The registrations of a group as its own list. */
interface PortfolioContract {
  private static RegistrationNumber file(
      Register register,
      RegistrationNumber group,
      Collateral collateral,
      Optional<LocalDate> lastDay,
      String text) {
    RegistrationFiling filing =
        new RegistrationFiling(
            Interest.SECURITY_INTEREST,
            false,
            List.of(Fixture.rackIntermediary()),
            List.of(collateral),
            lastDay,
            Optional.of(text));
    return register
        .file(Fixture.filing(new FileRegistrations(group, List.of(filing))))
        .numbers()
        .get(0);
  }

  private static List<RegistrationNumber> listed(
      Register register, RegistrationNumber group, PortfolioFilter filter, AsAt at) {
    List<RegistrationNumber> each = new ArrayList<>();
    register.eachRegistration(group, filter, at, found -> each.add(found.registration().number()));
    List<RegistrationNumber> paged = new ArrayList<>();
    Optional<RegistrationNumber> after = Optional.empty();
    do {
      PortfolioPage page = register.registrations(group, filter, at, after, 1);
      page.registrations().stream()
          .map(RegistrationOnRecord::registration)
          .forEach(registration -> paged.add(registration.number()));
      after = page.next();
    } while (after.isPresent());
    assertThat(paged).isEqualTo(each);
    return each;
  }

  @Test
  default void a_group_lists_its_own_by_standing_end_collateral_and_text_as_at_any_moment(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber other = Opened.group(register);
      LocalDate day = LocalDate.now().plusDays(30);
      RegistrationNumber soon =
          file(register, group, Fixture.server("P-1"), Optional.of(day), "Customer 17");
      RegistrationNumber late =
          file(
              register,
              group,
              new DescribedGoods("cables"),
              Optional.of(day.plusYears(2)),
              "ZÜRICH, kunde 18");
      RegistrationNumber ended =
          file(register, group, Fixture.server("P-2"), Optional.empty(), "Customer 19");
      file(register, other, Fixture.server("P-3"), Optional.of(day), "Customer 17");
      long then = register.condition().entries();
      register.file(
          Fixture.filing(new DischargeRegistration(ended, Optional.empty(), Optional.empty())));

      assertThat(listed(register, group, PortfolioFilter.ALL, AsAt.now()))
          .containsExactly(soon, late, ended);
      assertThat(listed(register, group, standing(Standing.LIVE), AsAt.now()))
          .containsExactly(soon, late);
      assertThat(listed(register, group, standing(Standing.ENDED), AsAt.now()))
          .containsExactly(ended);
      assertThat(listed(register, group, standing(Standing.ENDED), AsAt.entries(then))).isEmpty();
      assertThat(listed(register, group, standing(Standing.LIVE), AsAt.entries(then)))
          .containsExactly(soon, late, ended);
      assertThat(listed(register, group, PortfolioFilter.ALL, AsAt.entries(4)))
          .containsExactly(soon);
      assertThat(listed(register, group, endsBefore(day.plusDays(1)), AsAt.now()))
          .containsExactly(soon);
      assertThat(listed(register, group, endsBefore(day), AsAt.now())).isEmpty();
      assertThat(listed(register, group, of("it-hardware", null), AsAt.now()))
          .containsExactly(soon, ended);
      assertThat(listed(register, group, of("described-goods", null), AsAt.now()))
          .containsExactly(late);
      assertThat(listed(register, group, of(null, "zurich"), AsAt.now())).containsExactly(late);
      assertThat(listed(register, group, of("it-hardware", "customer"), AsAt.now()))
          .containsExactly(soon, ended);
    }
  }

  @Test
  default void a_row_for_spreadsheets_is_quoted_and_is_never_a_formula(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      file(
          register,
          group,
          new DescribedGoods("cables, \"red\"\nand blue"),
          Optional.empty(),
          "=HYPERLINK(\"x\")");
      String row =
          PortfolioCsv.row(
              register
                  .registrations(group, PortfolioFilter.ALL, AsAt.now(), Optional.empty(), 1)
                  .registrations()
                  .get(0));
      assertThat(row)
          .contains(",\"'=HYPERLINK(\"\"x\"\")\",")
          .contains("\"\"red\"\"")
          .endsWith("\r\n");
      assertThat(row.split(",")[0]).hasSize(12);
    }
  }

  private static PortfolioFilter standing(Standing standing) {
    return new PortfolioFilter(
        Optional.of(standing), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PortfolioFilter endsBefore(LocalDate day) {
    return new PortfolioFilter(
        Optional.empty(), Optional.of(day), Optional.empty(), Optional.empty());
  }

  private static PortfolioFilter of(String collateral, String text) {
    return new PortfolioFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.ofNullable(collateral).map(CollateralCode::new),
        Optional.ofNullable(text));
  }
}
