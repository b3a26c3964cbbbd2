package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a group. */
@Command(
    name = "show",
    description = "Show a secured party group as it stands.",
    mixinStandardHelpOptions = true)
final class GroupShowCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Override
  public Integer call() throws IOException {
    printer().group(register().groups().show(group));
    return ExitCode.OK;
  }
}
