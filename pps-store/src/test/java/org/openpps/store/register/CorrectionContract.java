package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.CorrectRegistration;
import org.openpps.model.registration.ItemId;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.Replacement;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** What the registrar puts right is found as it is now, and before as it was. */
interface CorrectionContract {
  private static RegistrationNumber filed(Register register) {
    return register
        .file(Fixture.filing(Fixture.oneServer(Opened.group(register), "WRONG-1")))
        .numbers()
        .get(0);
  }

  private static void correct(Register register, RegistrationNumber number) {
    ItemId was =
        register
            .registration(number, AsAt.now())
            .orElseThrow()
            .registration()
            .collateral()
            .get(0)
            .id();
    register.file(
        Fixture.filing(
            Fixture.REGISTRAR,
            "correct",
            new CorrectRegistration(
                number,
                List.of(),
                List.of(),
                List.of(new Replacement<>(was, Fixture.server("RIGHT-1"))),
                List.of(),
                Optional.of("As handed in."),
                false,
                "Taken down wrongly.")));
  }

  @Test
  default void what_is_put_right_is_found_by_what_it_is_and_before_by_what_it_was(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      long before = register.condition().entries();
      correct(register, number);
      assertThat(register.search(Opened.serial("WRONG-1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(Opened.serial("RIGHT-1"), AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(Opened.serial("WRONG-1"), AsAt.entries(before)).hits()).hasSize(1);
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.search(Opened.serial("RIGHT-1"), AsAt.now()).hits()).hasSize(1);
    }
  }

  @Test
  default void what_is_put_right_while_removed_is_found_when_restored_with_its_story(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      register.file(
          Fixture.filing(Fixture.REGISTRAR, "away", new RemoveRegistration(number, "Ordered.")));
      correct(register, number);
      assertThat(register.search(Opened.serial("RIGHT-1"), AsAt.now()).hits()).isEmpty();
      register.file(
          Fixture.filing(Fixture.REGISTRAR, "back", new RestoreRegistration(number, "A mistake.")));
      var certificate = register.certify(Opened.serial("RIGHT-1"), AsAt.now());
      assertThat(certificate.readBody().hits().get(0).entries()).hasSize(4);
      assertThat(
              DocumentVerification.verify(certificate, Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }
}
