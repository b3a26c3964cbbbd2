package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about secured party groups. */
@Command(
    name = "group",
    description = "Secured party groups: who is a member, where they take notices, lost keys.",
    mixinStandardHelpOptions = true,
    subcommands = {
      GroupShowCommand.class,
      GroupHistoryCommand.class,
      GroupRegistrationsCommand.class,
      GroupAmendCommand.class,
      GroupAddressCommand.class,
      GroupSuspendCommand.class,
      GroupReinstateCommand.class,
      GroupClaimKeyCommand.class,
      GroupAnnounceKeyCommand.class,
      GroupReissueKeyCommand.class,
      GroupRefuseKeyCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class GroupCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command; see pps group --help.");
  }
}
