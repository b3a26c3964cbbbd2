package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrdinalProofTest {
  private final GoldenLedger ledger = new GoldenLedger();
  private final OrdinalProof proof = ledger.ordinal(2, 5, 8);

  @Test
  void it_verifies_and_says_which_entry_came_first() {
    Verdict verdict = Tampering.verify(proof.json());
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.document()).isEqualTo("ordinal proof");
    assertThat(verdict.proven().get(0)).matches("Entry .* came before entry .*");
    assertThat(OrdinalProof.parse(proof.json())).isEqualTo(proof);
  }

  @Test
  void of_one_filing_it_says_that_both_took_effect_at_once() {
    assertThat(Tampering.verify(ledger.ordinal(2, 3, 8).json()).proven().get(0))
        .startsWith("One filing made both entries");
  }

  @Test
  void another_order_is_noticed() {
    Verdict verdict = Tampering.verify(ledger.ordinal(5, 2, 8).json());
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).anyMatch(d -> d.contains("does not stand before"));
  }

  @Test
  void statements_under_different_checkpoints_and_other_numbers_of_them_are_none() {
    Statement early = ledger.statement(2, 4, Disclosure.PUBLIC);
    Statement late = ledger.statement(5, 8, Disclosure.PUBLIC);
    assertThatThrownBy(() -> new OrdinalProof(List.of(early, late)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OrdinalProof(List.of(late)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
