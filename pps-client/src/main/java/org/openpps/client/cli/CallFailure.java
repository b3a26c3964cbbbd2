package org.openpps.client.cli;

import java.io.PrintWriter;
import org.openpps.client.print.Plain;
import org.openpps.client.problem.CallFailedException;
import org.openpps.client.problem.Finding;
import org.openpps.client.problem.OutcomeUnknownException;
import org.openpps.client.problem.Problem;
import org.openpps.client.problem.RefusedCallException;
import org.openpps.client.problem.UnavailableException;
import org.openpps.client.problem.UnreadableAnswerException;

/** What is said of a call that brought nothing. */
final class CallFailure implements CallFailedException.Cases<Integer> {
  private final PrintWriter err;

  CallFailure(PrintWriter err) {
    this.err = err;
  }

  @Override
  public Integer refused(RefusedCallException failure) {
    Problem problem = failure.problem();
    if (problem.errors().isEmpty()) {
      Failures.say(err, "The register refused: " + problem.detail() + " [" + problem.code() + "]");
      hint(problem.hint());
    } else {
      Failures.say(err, "The register refused:");
      problem.errors().forEach(this::finding);
    }
    return ExitCode.REFUSED;
  }

  @Override
  public Integer outcomeUnknown(OutcomeUnknownException failure) {
    Failures.say(err, "It is not known whether the call took effect.");
    hint(
        "Run the same command again; a command that files takes --idempotency-key "
            + failure.key().value()
            + ", and is then carried out once, whichever was the case.");
    return ExitCode.UNREACHABLE;
  }

  @Override
  public Integer unavailable(UnavailableException failure) {
    if (failure.mayHavePassed()) {
      Failures.say(err, failure.getMessage() + " It is not known whether it took effect.");
      hint("Look at what is there (pps draft show) before you do it again.");
      return ExitCode.UNREACHABLE;
    }
    Failures.say(err, failure.getMessage() + " Nothing was written.");
    failure
        .retryAfter()
        .ifPresentOrElse(
            wait -> hint("Ask again in " + wait.toSeconds() + " seconds."),
            () -> hint("Check the address (--url or PPS_URL) and that the register is running."));
    return ExitCode.UNREACHABLE;
  }

  @Override
  public Integer unreadable(UnreadableAnswerException failure) {
    Failures.say(err, failure.getMessage());
    hint("Check the address (--url or PPS_URL); a newer release of pps may be needed.");
    return ExitCode.UNREACHABLE;
  }

  private void finding(Finding finding) {
    String place = finding.pointer().isEmpty() ? "" : finding.pointer() + ": ";
    err.println(Plain.line("  - " + place + finding.message() + " [" + finding.code() + "]"));
    if (!finding.hint().isEmpty()) {
      err.println(Plain.line("    hint: " + finding.hint()));
    }
  }

  private void hint(String hint) {
    if (!hint.isEmpty()) {
      err.println(Plain.line("  hint: " + hint));
    }
  }
}
