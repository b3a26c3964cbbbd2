package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.Outcome;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.RemoveRegistration;
import org.openpps.model.registration.RestoreRegistration;
import org.openpps.model.registration.Status;
import org.openpps.model.search.Criterion;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** What the registrar takes away is found by no search, until it is put back. */
interface RemovalContract {
  private static RegistrationNumber filed(Register register) {
    return register
        .file(Fixture.filing(Fixture.oneServer(Opened.group(register), "AWAY-1")))
        .numbers()
        .get(0);
  }

  private static void remove(Register register, RegistrationNumber number) {
    register.file(
        Fixture.filing(Fixture.REGISTRAR, "away", new RemoveRegistration(number, "Ordered.")));
  }

  private static void restore(Register register, RegistrationNumber number) {
    register.file(
        Fixture.filing(Fixture.REGISTRAR, "back", new RestoreRegistration(number, "A mistake.")));
  }

  @Test
  default void what_was_removed_is_found_by_no_search_now_and_as_before_in_the_past(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      long before = register.condition().entries();
      remove(register, number);
      assertThat(register.search(Opened.serial("AWAY-1"), AsAt.now()).hits()).isEmpty();
      assertThat(register.search(new Criterion.ByNumber(number), AsAt.now()).hits()).isEmpty();
      assertThat(register.registration(number, AsAt.now()).orElseThrow().status())
          .isEqualTo(Status.REMOVED);
      assertThat(register.search(Opened.serial("AWAY-1"), AsAt.entries(before)).hits()).hasSize(1);
      assertThat(register.verifyLedger().differences()).isEmpty();
    }
  }

  @Test
  default void what_was_restored_is_found_again_with_a_certificate_that_tells_its_story(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber number = filed(register);
      remove(register, number);
      long removed = register.condition().entries();
      restore(register, number);
      assertThat(register.search(Opened.serial("AWAY-1"), AsAt.now()).hits()).hasSize(1);
      assertThat(register.search(Opened.serial("AWAY-1"), AsAt.entries(removed)).hits()).isEmpty();
      var certificate = register.certify(Opened.serial("AWAY-1"), AsAt.now());
      assertThat(certificate.readBody().hits().get(0).entries()).hasSize(3);
      assertThat(
              DocumentVerification.verify(certificate, Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.VERIFIED);
      register.rebuild();
      assertThat(register.verifyLedger().differences()).isEmpty();
      assertThat(register.search(Opened.serial("AWAY-1"), AsAt.now()).hits()).hasSize(1);
    }
  }
}
