package org.openpps.client.cli;

import java.io.IOException;
import java.util.List;
import org.openpps.client.RegisterClient;
import org.openpps.model.identifier.RegistrationNumber;
import org.openpps.model.registration.SuppressParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows parts of an entry again. */
@Command(
    name = "unsuppress",
    description = "Show again what was kept from others.",
    mixinStandardHelpOptions = true)
final class RegistrarUnsuppressCommand extends Connected {
  @Parameters(
      paramLabel = "ENTRY",
      converter = NumberConverter.class,
      description = "number of the entry that holds it")
  private RegistrationNumber entry;

  @Option(
      names = "--part",
      required = true,
      paramLabel = "PART",
      description =
          "place of a part to show again, as show gives it beside each item; may be repeated")
  private List<Integer> parts;

  @Mixin private FilingOptions filing;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "why, without what is kept")
  private String reason;

  @Override
  public Integer call() throws IOException {
    RegisterClient register = register();
    SuppressParts command = new SuppressParts(entry, parts, true, reason);
    return filing.file(key -> register.suppress(command, key), this);
  }
}
