package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about secured parties. */
@Command(
    name = "party",
    description = "Secured parties.",
    mixinStandardHelpOptions = true,
    subcommands = PartyAddCommand.class,
    synopsisSubcommandLabel = "COMMAND")
final class PartyCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: party add");
  }
}
