package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the open demands in registrations of a group. */
@Command(
    name = "list",
    description = "List what grantors demand of a secured party group, oldest first.",
    mixinStandardHelpOptions = true)
final class DemandListCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Override
  public Integer call() throws IOException {
    printer().demands(register().demands(group));
    return ExitCode.OK;
  }
}
