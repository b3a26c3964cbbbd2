package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the notices due to a group. */
@Command(
    name = "notices",
    description = "List the notices due to a secured party group, oldest first.",
    mixinStandardHelpOptions = true)
final class NoticesCommand extends Connected {
  @Parameters(
      paramLabel = "GROUP",
      converter = NumberConverter.class,
      description = "number of the group")
  private RegistrationNumber group;

  @Option(
      names = "--after",
      paramLabel = "ID",
      description = "begin after the notice with this id: those of the next page")
  private String after;

  @Override
  public Integer call() throws IOException {
    printer().notices(register().notices(group, Optional.ofNullable(after)));
    return ExitCode.OK;
  }
}
