package org.openpps.rest.program;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The operator's program. Exit codes: 0 done, 1 something is wrong, 2 the call is wrong. */
@Command(
    name = "pps-server",
    description = "Runs a PPS register and looks after it.",
    mixinStandardHelpOptions = true,
    versionProvider = Release.class,
    subcommands = {
      Serve.class,
      VerifyLedger.class,
      RebuildViews.class,
      ApiKeyCommand.class,
      SearchProfileCommand.class,
      Rehearse.class
    })
public final class PpsServer {
  private PpsServer() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String... args) {
    // The validator logs through the same facade as everything else, and so only warnings.
    System.setProperty("org.jboss.logging.provider", "slf4j");
    System.exit(commandLine().execute(args));
  }

  /** The command line, for tests. */
  static CommandLine commandLine() {
    return new CommandLine(new PpsServer()).setExecutionExceptionHandler(new Failure());
  }
}
