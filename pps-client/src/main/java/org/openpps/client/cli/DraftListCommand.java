package org.openpps.client.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

/** Lists the drafts of the account. */
@Command(
    name = "list",
    description = "List the drafts of your account, oldest first.",
    mixinStandardHelpOptions = true)
final class DraftListCommand extends Connected {
  @Override
  public Integer call() throws IOException {
    printer().drafts(register().drafts().list());
    return ExitCode.OK;
  }
}
