package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what has happened to a group. */
@Command(
    name = "history",
    description = "List every entry about a secured party group.",
    mixinStandardHelpOptions = true)
final class GroupHistoryCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Override
  public Integer call() throws IOException {
    printer().history(register().groups().history(group));
    return ExitCode.OK;
  }
}
