package org.openpps.client.cli;

import picocli.CommandLine.Command;

/** Shows what stands against a grantor. */
@Command(
    name = "view",
    description = "Show what stands against you in a registration, and what you may do about it.",
    mixinStandardHelpOptions = true)
final class GrantorViewCommand extends AsGrantor {
  @Override
  public Integer call() {
    printer().grantorView(grantor().view());
    return ExitCode.OK;
  }
}
