package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands of secured party and registrar about grantors' demands. */
@Command(
    name = "demand",
    description = "Answer what grantors demand; for the registrar: give notice of it and decide.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DemandListCommand.class,
      DemandAnswerCommand.class,
      DemandNoticeCommand.class,
      DemandDecideCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class DemandCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: demand list, answer, notice or decide");
  }
}
