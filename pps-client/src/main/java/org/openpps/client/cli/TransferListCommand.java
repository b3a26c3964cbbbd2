package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists offers. */
@Command(
    name = "list",
    description =
        "List the open offers of registrations that a group makes and that are made to it.",
    mixinStandardHelpOptions = true)
final class TransferListCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Override
  public Integer call() throws IOException {
    printer().offers(group, register().groups().offers(group));
    return ExitCode.OK;
  }
}
