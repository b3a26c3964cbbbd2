package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands that prepare filings for statutory registers. */
@Command(
    name = "prepare",
    description = "Prepare filings for a statutory register; nothing is sent to it.",
    mixinStandardHelpOptions = true,
    subcommands = PrepareAuCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class PrepareCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: prepare au");
  }
}
