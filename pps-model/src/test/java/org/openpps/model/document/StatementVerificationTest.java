package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openpps.model.note.SigningKey;

class StatementVerificationTest {
  private final GoldenLedger ledger = new GoldenLedger();

  private Verdict verify(Statement statement) {
    return Tampering.verify(statement);
  }

  @Test
  void a_statement_with_a_masked_birth_date_verifies_and_says_so() {
    Verdict verdict = verify(ledger.statement(2, 4, Disclosure.PUBLIC));
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.differences()).isEmpty();
    assertThat(verdict.withheld())
        .containsExactly("1 birth date withheld", "1 request withheld", "1 filer withheld");
    assertThat(verdict.shown()).contains(new Shown("Grantor", "Zoë Ann Müller (individual)"));
  }

  @Test
  void the_full_statement_shows_the_birth_date() {
    Verdict verdict = verify(ledger.statement(2, 4, Disclosure.FULL));
    assertThat(verdict.withheld()).isEmpty();
    assertThat(verdict.shown())
        .contains(new Shown("Grantor", "Zoë Ann Müller (individual), born 1984-02-29"));
  }

  @Test
  void a_statement_with_an_erased_grantor_verifies_and_says_what_is_withheld() {
    Verdict verdict = verify(ledger.statementNow(2, Disclosure.FULL));
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.withheld())
        .containsExactly("1 grantor withheld", "1 birth date withheld", "1 request withheld");
    assertThat(verdict.shown()).contains(new Shown("Grantor", "(withheld)"));
  }

  @Test
  void the_statement_of_an_erasure_shows_what_was_erased() {
    Verdict verdict = verify(ledger.statement(6, 8, Disclosure.PUBLIC));
    assertThat(verdict.shown())
        .contains(
            new Shown("Erased", "of entry 2 (0000 0000 0292): part 3, 4, 7"),
            new Shown("Reason", "Named by mistake; ordered on 1 December."));
  }

  @Test
  void every_entry_of_the_golden_ledger_verifies_at_every_later_size() {
    for (int index = 0; index < ledger.size(); index++) {
      int whole = (int) ledger.asRecorded().get(index).leaf().bundle().last() + 1;
      for (int size = whole; size <= ledger.size(); size++) {
        for (Disclosure disclosure : Disclosure.values()) {
          assertThat(verify(ledger.statement(index, size, disclosure)).outcome())
              .isEqualTo(Outcome.VERIFIED);
        }
      }
    }
  }

  @Test
  void the_address_for_service_of_a_group_is_public() {
    assertThat(verify(ledger.statement(1, 8, Disclosure.PUBLIC)).shown())
        .contains(
            new Shown(
                "Address for service",
                "notices@small-host.example; Level 2, 1 Example Street, Brisbane QLD 4000, AU"));
  }

  @Test
  void it_tells_its_place_in_the_filing_the_log_and_the_key() {
    Verdict verdict = verify(ledger.statement(2, 4, Disclosure.PUBLIC));
    assertThat(verdict.proven())
        .containsExactly(
            "Entry 2 (0000 0000 0292) stands in the log register.example/golden among the first 4"
                + " entries: registration created, recorded 2026-11-23T09:05:00.120Z, entry 2 of 2"
                + " to 3 of one filing.",
            "The checkpoint is signed by register.example/golden+4a375658.");
    assertThat(verdict.effect()).hasSize(1);
    assertThat(verdict.effect().get(0)).contains("without a statute");
  }

  @Test
  void without_a_key_it_is_consistent_but_the_key_is_not_confirmed() {
    Verdict verdict =
        DocumentVerification.verify(ledger.statement(2, 4, Disclosure.PUBLIC), Optional.empty());
    assertThat(verdict.outcome()).isEqualTo(Outcome.KEY_UNCONFIRMED);
    assertThat(verdict.proven())
        .contains(
            "The checkpoint says that it is signed by register.example/golden+4a375658, which you"
                + " have not confirmed.");
  }

  @Test
  void the_key_of_another_log_or_another_key_of_the_same_name_fails() {
    SigningKey other = SigningKey.fromSeed("other.example/log", new byte[32]);
    SigningKey namesake = SigningKey.fromSeed(GoldenLedger.ORIGIN, new byte[32]);
    String document = ledger.statement(2, 4, Disclosure.PUBLIC).json();
    for (SigningKey key : new SigningKey[] {other, namesake}) {
      assertThat(DocumentVerification.verify(document, Optional.of(key.verifierKey())).outcome())
          .isEqualTo(Outcome.FAILED);
    }
  }

  @Test
  void its_text_and_its_tlog_proof_read_back_as_the_same_statement() {
    Statement statement = ledger.statement(2, 4, Disclosure.PUBLIC);
    assertThat(Statement.parse(statement.json())).isEqualTo(statement);
    assertThat(Statement.parseTlogProof(statement.toTlogProof())).isEqualTo(statement);
    assertThat(Tampering.verify(statement.toTlogProof()).outcome()).isEqualTo(Outcome.VERIFIED);
  }

  @Test
  void a_trial_register_says_so() {
    String origin = "trial.invalid/0123456789abcdef";
    Verdict verdict =
        DocumentVerification.verify(
            Tampering.renamed(ledger.statement(2, 4, Disclosure.PUBLIC), origin), Optional.empty());
    assertThat(verdict.effect()).last().asString().startsWith("Trial register:");
  }
}
