package org.openpps.store.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpps.model.document.DocumentVerification;
import org.openpps.model.document.OrdinalProof;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;
import org.openpps.model.error.ErrorCode;
import org.openpps.model.error.RefusedException;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.AsAt;
import org.openpps.model.registration.FileRegistrations;
import org.openpps.model.search.ordinal.OrdinalAnswer;
import org.openpps.model.search.ordinal.Precedence;
import org.openpps.store.Register;
import org.openpps.store.testing.Database;
import org.openpps.store.testing.Fixture;

/** Which of two entries came first. */
interface OrdinalContract {
  @Test
  default void the_lower_place_in_the_ledger_came_first_however_they_are_named(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber one = filed(register, group).get(0);
      RegistrationNumber two = filed(register, group).get(0);
      OrdinalAnswer answer = register.ordinal(one, two, AsAt.now());
      assertThat(answer.precedence()).isEqualTo(Precedence.BEFORE);
      assertThat(answer.first().number()).isEqualTo(one);
      assertThat(register.ordinal(two, one, AsAt.now()).precedence()).isEqualTo(Precedence.AFTER);
      assertThat(register.ordinal(two, one, AsAt.now()).words()).isEqualTo(answer.words());
      assertThat(register.ordinal(one, one, AsAt.now()).precedence())
          .isEqualTo(Precedence.SAME_ENTRY);
    }
  }

  @Test
  default void of_one_filing_it_is_said_that_both_took_effect_at_once(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      List<RegistrationNumber> filed = filed(register, Opened.group(register));
      OrdinalAnswer answer = register.ordinal(filed.get(1), filed.get(0), AsAt.now());
      assertThat(answer.precedence()).isEqualTo(Precedence.AFTER_IN_ONE_FILING);
      assertThat(answer.words().get(0)).contains("at the same moment");
    }
  }

  @Test
  default void a_number_that_no_entry_has_is_told_with_its_place(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber unknown = new RegistrationNumber(4711);
      assertThatThrownBy(() -> register.ordinal(group, unknown, AsAt.now()))
          .isInstanceOfSatisfying(
              RefusedException.class,
              e -> {
                assertThat(e.code()).isEqualTo(ErrorCode.ENTRY_UNKNOWN);
                assertThat(e.violations().get(0).pointer()).isEqualTo("/second");
              });
      assertThat(register.ordinalProof(group, unknown)).isEmpty();
    }
  }

  @Test
  default void the_proof_verifies_offline_and_says_which_came_first(
      Database database, @TempDir Path keys) {
    try (Register register = Opened.on(database, keys)) {
      RegistrationNumber group = Opened.group(register);
      RegistrationNumber one = filed(register, group).get(0);
      RegistrationNumber two = filed(register, group).get(0);
      OrdinalProof proof = register.ordinalProof(two, one).orElseThrow();
      Verdict verdict =
          DocumentVerification.verify(proof.json(), Optional.of(register.verifierKey()));
      assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
      assertThat(verdict.proven().get(0)).contains("%d".formatted(one.sequence()), "came before");
      OrdinalProof turned =
          new OrdinalProof(List.of(proof.statements().get(1), proof.statements().get(0)));
      assertThat(
              DocumentVerification.verify(turned.json(), Optional.of(register.verifierKey()))
                  .outcome())
          .isEqualTo(Outcome.FAILED);
    }
  }

  private static List<RegistrationNumber> filed(Register register, RegistrationNumber group) {
    return register
        .file(
            Fixture.filing(
                new FileRegistrations(
                    group,
                    List.of(
                        Fixture.titleNotice(
                            List.of(Fixture.rackIntermediary()), List.of(Fixture.server("O-1"))),
                        Fixture.titleNotice(
                            List.of(Fixture.dataCentre()), List.of(Fixture.server("O-2")))))))
        .numbers();
  }
}
