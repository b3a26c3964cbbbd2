package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the entries about a registration. */
@Command(
    name = "history",
    description = "List every entry about a registration.",
    mixinStandardHelpOptions = true)
final class HistoryCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Override
  public Integer call() throws IOException {
    printer().history(register().history(number));
    return ExitCode.OK;
  }
}
