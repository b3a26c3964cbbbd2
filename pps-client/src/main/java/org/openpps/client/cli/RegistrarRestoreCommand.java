package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RestoreRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Restores a registration. */
@Command(
    name = "restore",
    description = "Put a registration back that was removed; its end is as it was.",
    mixinStandardHelpOptions = true)
final class RegistrarRestoreCommand extends Connected {
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
    RestoreRegistration command = new RestoreRegistration(number, reason);
    return filing.file(key -> register.restore(command, key), this);
  }
}
