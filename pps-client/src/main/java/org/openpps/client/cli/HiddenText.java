package org.openpps.client.cli;

import java.io.PrintWriter;
import org.openpps.client.print.Plain;
import org.openpps.model.canonical.CanonicalText;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * Runs a command, and tells where a text on the command line holds characters that nobody sees:
 * pasted from a mail or a document, they are not searched for and not filed.
 */
final class HiddenText implements IExecutionStrategy {
  private final IExecutionStrategy run = new RunLast();

  @Override
  public int execute(ParseResult parsed) {
    PrintWriter err = parsed.commandSpec().commandLine().getErr();
    parsed.originalArgs().stream()
        .filter(HiddenText::hides)
        .map(argument -> removed("\"" + CanonicalText.clean(argument, true).value() + "\""))
        .forEach(note -> err.println("note: " + Plain.line(note)));
    return run.execute(parsed);
  }

  /** What is told of a text that held hidden characters. */
  static String removed(String where) {
    return "Characters that show as nothing were removed, or blanks made plain, in " + where + ".";
  }

  private static boolean hides(String text) {
    return CanonicalText.problem(text, true).isEmpty()
        && text.codePoints()
            .anyMatch(c -> c != ' ' && (CanonicalText.isBlank(c) || CanonicalText.isInvisible(c)));
  }
}
