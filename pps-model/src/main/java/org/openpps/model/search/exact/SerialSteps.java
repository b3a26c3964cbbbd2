package org.openpps.model.search.exact;

import org.openpps.model.identifier.SerialNumber;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Normaliser;
import org.openpps.model.search.text.Rewrite;

/** How serial numbers are read before they are compared for equality. */
final class SerialSteps {
  /** Domain C6: full width, capitals, without blanks, hyphens and {@code _ . / :}. */
  static final Normaliser CANONICAL =
      Normaliser.of(
          SharedSteps.CLEANED,
          new Rewrite(
              "serial-separators",
              "Capitals; full-width forms as plain ones; without blanks, hyphens and _ . / :",
              "register rule [J]; SerialNumber.canonical",
              text -> WordRules.composed(SerialNumber.canonical(text))));

  private SerialSteps() {}

  /** Case, dashes and blanks are dropped, and nothing else. */
  static Normaliser dashesAndBlanks(String source) {
    return Normaliser.of(
        SharedSteps.CLEANED,
        SharedSteps.capitals(source),
        new Rewrite(
            "dashes-and-blanks", "Dashes and blanks are removed.", source, SerialSteps::undashed));
  }

  /** Letters and digits alone are kept. */
  static Normaliser alphanumeric(String source) {
    return Normaliser.of(
        SharedSteps.CLEANED,
        new Rewrite(
            "letters-and-digits",
            "Capitals; letters and digits alone are kept.",
            source,
            text -> WordRules.withoutBlanks(WordRules.onlyPlain(Folding.base(text)))));
  }

  private static String undashed(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> c != ' ' && !WordRules.hyphen(c)).forEach(kept::appendCodePoint);
    return WordRules.composed(kept.toString());
  }
}
