package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.RenewRegistration;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Renews a registration. */
@Command(
    name = "renew",
    description =
        "Move the stated end of a registration to a later day before it has passed, or let it have"
            + " none.",
    mixinStandardHelpOptions = true)
final class RenewCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @ArgGroup(multiplicity = "1")
  private NewEnd end;

  @Option(
      names = "--if-latest",
      paramLabel = "ENTRY",
      converter = NumberConverter.class,
      description = "only if this is still its last entry, as pps show tells it")
  private RegistrationNumber latest;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  /** A last day, or none. */
  private static final class NewEnd {
    @Option(
        names = "--last-day",
        required = true,
        paramLabel = "DATE",
        converter = TimeConverter.OfDate.class,
        description = "new last day, in the register's legal time zone")
    private LocalDate lastDay;

    @Option(
        names = "--no-stated-end",
        required = true,
        description = "no stated end from now on, where the register's profile allows it")
    private boolean none;
  }

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    RenewRegistration command =
        new RenewRegistration(
            number, Optional.ofNullable(end.lastDay), end.none, Optional.ofNullable(text));
    return filing.file(
        key -> register.changes().renew(command, Optional.ofNullable(latest), key), this);
  }
}
