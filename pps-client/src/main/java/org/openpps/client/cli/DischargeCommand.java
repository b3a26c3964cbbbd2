package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.DischargeRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Discharges a registration. */
@Command(
    name = "discharge",
    description = "End a registration for good; it cannot be revived.",
    mixinStandardHelpOptions = true)
final class DischargeCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    DischargeRegistration command = new DischargeRegistration(number, Optional.ofNullable(text));
    return filing.file(key -> register.discharge(command, key), this);
  }
}
