package org.openpps.client.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

/** Lists acts. */
@Command(
    name = "list",
    description = "List the acts of your account, those that were started last first.",
    mixinStandardHelpOptions = true)
final class ActListCommand extends Connected {
  @Override
  public Integer call() throws IOException {
    printer().acts(register().acts().list());
    return ExitCode.OK;
  }
}
