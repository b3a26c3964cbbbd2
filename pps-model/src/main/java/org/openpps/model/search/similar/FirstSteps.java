package org.openpps.model.search.similar;

import org.openpps.model.search.text.CriterionCleaning;
import org.openpps.model.search.text.Folding;
import org.openpps.model.search.text.Rewrite;

/** The steps with which likeness begins, whatever it compares. */
final class FirstSteps {
  /** Whose rules they are. */
  static final String OURS = "register rule [J]";

  /** Nothing is left that does not show. */
  static final Rewrite CLEANED =
      new Rewrite(
          "cleaned",
          "Characters that show as nothing are removed, every kind of blank is a plain one.",
          OURS,
          text -> CriterionCleaning.clean(text).value());

  /** One alphabet, one case. */
  static final Rewrite LATIN =
      new Rewrite(
          "latin-capitals",
          "Latin capitals without accents; other scripts by the table of transliteration.",
          OURS,
          Folding::latin);

  private FirstSteps() {}
}
