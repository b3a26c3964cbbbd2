package org.openpps.client.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands about drafts. */
@Command(
    name = "draft",
    description = "Filings that are begun: kept by the register, without effect until submitted.",
    mixinStandardHelpOptions = true,
    subcommands = {
      DraftSaveCommand.class,
      DraftListCommand.class,
      DraftShowCommand.class,
      DraftSubmitCommand.class,
      DraftDeleteCommand.class
    },
    synopsisSubcommandLabel = "COMMAND")
final class DraftCommand implements Runnable {
  @Spec CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: draft save, list, show, submit or delete");
  }
}
