package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about large acts. */
@Command(
    name = "act",
    description =
        "What was asked for a whole portfolio at once: the register carries it out by itself,"
            + " between what others file.",
    mixinStandardHelpOptions = true,
    subcommands = {ActListCommand.class, ActShowCommand.class, ActCancelCommand.class},
    synopsisSubcommandLabel = "COMMAND")
final class ActCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command: act list, show or cancel");
  }
}
