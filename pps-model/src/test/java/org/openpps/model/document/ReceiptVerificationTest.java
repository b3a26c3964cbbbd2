package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptVerificationTest {
  private final GoldenLedger ledger = new GoldenLedger();
  private final Receipt receipt = ledger.receipt();

  private static void fails(Receipt receipt, String words) {
    Verdict verdict = Tampering.verify(receipt.json());
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.differences()).anySatisfy(line -> assertThat(line).contains(words));
  }

  private Statement statement(int index) {
    return ledger.statement(index, 8, Disclosure.PUBLIC);
  }

  @Test
  void a_receipt_verifies_and_shows_every_entry_of_the_filing() {
    Verdict verdict = Tampering.verify(receipt.json());
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
    assertThat(verdict.document()).isEqualTo("receipt");
    assertThat(verdict.proven()).hasSize(3);
    assertThat(Receipt.parse(receipt.json())).isEqualTo(receipt);
    assertThat(Receipt.of(receipt.statements())).isEqualTo(receipt);
  }

  @Test
  void half_a_filing_another_order_or_another_filing_is_reported() {
    fails(Receipt.of(List.of(statement(2))), "not that of the whole filing");
    fails(Receipt.of(List.of(statement(3), statement(2))), "not that of the whole filing");
    fails(Receipt.of(List.of(statement(2), statement(4))), "is not of the same filing");
  }

  @Test
  void an_effect_that_the_entries_do_not_say_is_reported() {
    fails(
        new Receipt("This perfects everything.", receipt.statements()),
        "its header says another effect than the receipt");
  }

  @Test
  void statements_under_different_checkpoints_are_no_receipt() {
    assertThatThrownBy(
            () ->
                Receipt.of(
                    List.of(
                        ledger.statement(2, 4, Disclosure.FULL),
                        ledger.statement(3, 8, Disclosure.FULL))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
