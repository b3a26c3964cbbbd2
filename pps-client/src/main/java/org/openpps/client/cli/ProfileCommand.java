package org.openpps.client.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

/** Shows the rules of the register. */
@Command(
    name = "profile",
    description =
        "Show the register's rules: the kinds, classes and orders that a filing may name, with sources.",
    mixinStandardHelpOptions = true)
final class ProfileCommand extends Connected {
  @Override
  public Integer call() throws IOException {
    printer().profile(register().profile());
    return ExitCode.OK;
  }
}
