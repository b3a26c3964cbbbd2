package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.ChangeClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.EndSubordination;
import org.openpps.model.registration.SubordinateRegistration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts a registration behind another one, or ends that. */
@Command(
    name = "subordinate",
    description = "Put a registration behind another one, or end that.",
    mixinStandardHelpOptions = true)
final class SubordinateCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of the registration that steps back")
  private RegistrationNumber number;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "the registration that goes before it")
  private RegistrationNumber to;

  @Option(names = "--end", description = "it does not stand behind that one any more")
  private boolean end;

  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Override
  public Integer call() throws IOException {
    ChangeClient changes = register().changes();
    Optional<String> words = Optional.ofNullable(text);
    return end
        ? filing.file(
            key -> changes.endSubordination(new EndSubordination(number, to, words), key), this)
        : filing.file(
            key -> changes.subordinate(new SubordinateRegistration(number, to, words), key), this);
  }
}
