package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RenewRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renews a registration. */
@Command(
    name = "renew",
    description = "Move the stated end of a registration to a later day, before it has passed.",
    mixinStandardHelpOptions = true)
final class RenewCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--last-day",
      required = true,
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "new last day, in the register's legal time zone")
  private LocalDate lastDay;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    RenewRegistration command = new RenewRegistration(number, lastDay, Optional.ofNullable(text));
    return filing.file(key -> register.renew(command, key), this);
  }
}
