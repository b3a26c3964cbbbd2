package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Acts of the registrar. */
@Command(
    name = "registrar",
    description = "Acts of the registrar, each with a reason.",
    mixinStandardHelpOptions = true,
    subcommands = {
      RegistrarRemoveCommand.class,
      RegistrarRestoreCommand.class,
      RegistrarCorrectCommand.class,
      RegistrarSuppressCommand.class,
      RegistrarUnsuppressCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class RegistrarCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Missing command: registrar remove, restore, correct, suppress or" + " unsuppress");
  }
}
