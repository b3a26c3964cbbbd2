package org.openpps.model.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the golden documents are answered. */
class GoldenVerdictTest {
  private static final Map<String, String> MADE = GoldenFiles.of(new GoldenLedger());

  static Stream<String> documents() {
    return MADE.keySet().stream()
        .filter(name -> name.startsWith("documents/") && !name.endsWith(".txt"));
  }

  static Stream<String> refused() {
    return MADE.keySet().stream().filter(name -> name.startsWith("refused/"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_golden_document_verifies(String name) {
    Verdict verdict = Tampering.verify(MADE.get(name));
    assertThat(verdict.differences()).isEmpty();
    assertThat(verdict.outcome()).isEqualTo(Outcome.VERIFIED);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void a_refused_document_fails(String name) {
    Verdict verdict = Tampering.verify(MADE.get(name));
    assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(verdict.document()).isNotEqualTo("unreadable document");
  }
}
