package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about the transfer of registrations. */
@Command(
    name = "transfer",
    description =
        "Transfer of registrations to another secured party group: offered by one, accepted by the other.",
    mixinStandardHelpOptions = true,
    subcommands = {
      TransferOfferCommand.class,
      TransferListCommand.class,
      TransferAcceptCommand.class,
      TransferWithdrawCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class TransferCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see pps transfer --help.");
  }
}
