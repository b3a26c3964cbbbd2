package org.openpps.client.cli;

import org.openpps.client.print.Printer;
import org.openpps.model.document.Outcome;
import org.openpps.model.document.Verdict;

/** What a verdict means for the exit code. */
final class Verdicts {
  private Verdicts() {}

  /** Whether nothing in the document may be relied on. */
  static boolean differs(Verdict verdict) {
    return verdict.outcome() == Outcome.FAILED;
  }

  /** Shows it and tells how to end. */
  static int show(Verdict verdict, Printer printer) {
    printer.verdict(verdict);
    return switch (verdict.outcome()) {
      case VERIFIED -> ExitCode.OK;
      case KEY_UNCONFIRMED -> ExitCode.KEY_UNCONFIRMED;
      case FAILED -> ExitCode.NOT_VERIFIED;
    };
  }
}
