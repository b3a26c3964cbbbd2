package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands of those against whom something is registered. */
@Command(
    name = "grantor",
    description =
        "Read what stands against you, and speak: free, with the code from the notice alone.",
    mixinStandardHelpOptions = true,
    subcommands = {
      GrantorViewCommand.class,
      GrantorDemandCommand.class,
      GrantorStateCommand.class,
      GrantorWithdrawCommand.class,
      GrantorAcknowledgeCommand.class,
      GrantorRefuseCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class GrantorCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command: grantor view, demand, state, withdraw, acknowledge or refuse");
  }
}
