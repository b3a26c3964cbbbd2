package org.openpps.model.search.exact;

import org.openpps.model.search.text.CriterionCleaning;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Rewrite;

/** Steps that several profiles take in the same way. */
final class SharedSteps {
  static final String OUR_RULE = "register rule [J]";

  /** What nobody sees decides nothing; a filing's text is already clean. */
  static final Rewrite CLEANED =
      new Rewrite(
          "cleaned",
          "Characters that show as nothing are removed, every kind of blank is a plain one.",
          OUR_RULE,
          text -> CriterionCleaning.clean(text).value());

  static final Rewrite BLANKS_GONE =
      new Rewrite("blanks-dropped", "All blanks are removed.", OUR_RULE, WordRules::withoutBlanks);

  private SharedSteps() {}

  static Rewrite capitals(String source) {
    return new Rewrite(
        "capitals",
        "Small letters are capital letters.",
        source,
        text -> WordRules.composed(Folding.upper(text)));
  }

  static Rewrite from(Rewrite step, String source) {
    return new Rewrite(step.rule(), step.words(), source, step.apply());
  }
}
