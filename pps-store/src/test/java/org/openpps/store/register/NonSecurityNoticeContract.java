package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Shown;
import org.openpps.model.document.Verdict;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.DischargeRegistration;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.registration.Interest;
import org.openpps.model.registration.Order;
import org.openpps.model.registration.RegistrationFiling;
import org.openpps.model.registration.RenewRegistration;
import org.openpps.model.search.Hit;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Notice of a court order, registered on its own: found, proven and ended like a claim. */
interface NonSecurityNoticeContract {
  LocalDate LAST_DAY = LocalDate.of(2040, 6, 30);

  Order ORDER =
      new Order(
          "court-order",
          Optional.of("Supreme Court of New South Wales"),
          Optional.of("Sydney"),
          Optional.of("2026/17"),
          Optional.of(LocalDate.of(2026, 3, 2)),
          Optional.empty());

  /** Against nobody in particular: what the order is about is the server. */
  private static RegistrationNumber notice(Register register, String serial) {
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    Opened.group(register),
                    List.of(
                        new RegistrationFiling(
                            Interest.NON_SECURITY_NOTICE,
                            false,
                            List.of(),
                            List.of(Fixture.server(serial)),
                            Optional.of(LAST_DAY),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(ORDER))))))
        .numbers()
        .get(0);
  }

  @Test
  default void a_search_finds_the_order_from_its_entry_until_it_is_discharged(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = notice(register, "ORD-1");
      long registered = register.condition().entries();
      assertThat(register.search(Opened.serial("ORD-1"), AsAt.now()).hits())
          .singleElement()
          .extracting(Hit::registration)
          .satisfies(found -> assertThat(found.terms().notice()).contains(ORDER));
      assertThat(register.search(Opened.serial("ORD-1"), AsAt.entries(registered - 1)).hits())
          .isEmpty();

      register.file(
          Fixture.filing(new RenewRegistration(number, LAST_DAY.plusYears(1), Optional.empty())));
      register.file(Fixture.filing(new DischargeRegistration(number, Optional.of("Set aside."))));
      assertThat(register.search(Opened.serial("ORD-1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("ORD-1"), AsAt.entries(registered)).hits())
          .hasSize(1);

      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.registration(number, AsAt.now()).orElseThrow().registration().terms())
          .satisfies(terms -> assertThat(terms.notice()).contains(ORDER));
    }
  }

  @Test
  default void its_certificate_says_what_it_is_and_that_it_secures_nothing(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      notice(register, "ORD-2");
      var certificate = register.certify(Opened.serial("ORD-2"), AsAt.now());
      Verdict verdict =
          DocumentVerification.verify(certificate, Optional.of(register.verifierKey()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.shown())
          .extracting(Shown::line)
          .contains(
              "Notice of: court order, Supreme Court of New South Wales, Sydney, file 2026/17, of"
                  + " 2026-03-02",
              "Interest: none; this is a notice, and it secures nothing")
          .noneMatch(line -> line.contains("Secured party:"));
    }
  }

  @Test
  default void whoever_claims_what_the_order_is_about_learns_of_it_at_once(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber claimant = Opened.group(register);
      RegistrationNumber claim =
          register.file(Fixture.filing(Fixture.oneServer(claimant, "ORD-3"))).numbers().get(0);
      RegistrationNumber number = notice(register, "ORD-3");
      assertThat(register.notices(claimant, Optional.empty(), 10))
          .isNotEmpty()
          .allSatisfy(
              told -> {
                assertThat(told.registration()).isEqualTo(claim);
                assertThat(told.other()).contains(number);
              });
    }
  }
}
