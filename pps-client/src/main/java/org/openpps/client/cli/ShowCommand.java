package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a registration. */
@Command(
    name = "show",
    description = "Show a registration, as at now or at any moment before.",
    mixinStandardHelpOptions = true)
final class ShowCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private AsAtOptions asAt;

  @Override
  public Integer call() throws IOException {
    printer().registration(register().show(number, asAt.moment()));
    return ExitCode.OK;
  }
}
