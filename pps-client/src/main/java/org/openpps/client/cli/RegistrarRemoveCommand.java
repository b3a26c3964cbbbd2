package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RemoveRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Removes a registration. */
@Command(
    name = "remove",
    description = "Take a registration out of the searches; its end stays as it is.",
    mixinStandardHelpOptions = true)
final class RegistrarRemoveCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    RemoveRegistration command = new RemoveRegistration(number, reason);
    return filing.file(key -> register.remove(command, key), this);
  }
}
