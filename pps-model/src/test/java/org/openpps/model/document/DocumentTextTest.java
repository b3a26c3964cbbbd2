package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
  private final GoldenLedger ledger = new GoldenLedger();
  private final Statement statement = ledger.statement(2, 4, Disclosure.PUBLIC);
  private final SearchCertificate certificate =
      ledger.bySerial("437xr1138r2", 5, "2026-11-24T12:00:00.000Z");

  @Test
  void no_line_is_longer_than_80_columns() {
    Stream.of(
            DocumentText.render(statement),
            DocumentText.render(ledger.receipt()),
            DocumentText.render(certificate),
            DocumentText.render(DocumentVerification.verify(statement, Optional.empty())))
        .flatMap(String::lines)
        .forEach(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
  }

  @Test
  void every_document_says_what_an_entry_gives_and_how_to_check_without_our_software() {
    for (String text :
        List.of(
            DocumentText.render(statement),
            DocumentText.render(ledger.receipt()),
            DocumentText.render(certificate))) {
      assertThat(text).contains("an entry perfects nothing by itself.", "Without it:");
    }
  }

  @Test
  void a_certificate_says_N_and_T_in_words() {
    String oneLine = DocumentText.render(certificate).replaceAll("\\s+", " ");
    assertThat(oneLine)
        .contains(
            "These are the matches among the first 5 entries, judged at 2026-11-24T12:00:00.000Z;"
                + " entries from 5 on were not considered.");
  }

  @Test
  void a_trial_register_says_so() {
    Statement trial = Tampering.renamed(statement, "trial.invalid/0123456789abcdef");
    assertThat(DocumentText.render(trial)).contains("Trial register:");
  }

  @Test
  void a_document_that_does_not_hold_together_is_rendered_as_what_differs() {
    Statement changed =
        new Statement(
            statement.leaf(), statement.parts(), ledger.statement(3, 4, Disclosure.PUBLIC).proof());
    assertThat(DocumentText.render(changed))
        .contains("does not hold together", "WHAT DIFFERS")
        .doesNotContain("Small Host");
  }
}
