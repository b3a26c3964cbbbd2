package org.openpps.client.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.openpps.model.identifier.RegistrationNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches the receipt of a filing once more. */
@Command(
    name = "receipt",
    description = "Fetch the receipt of a filing once more.",
    mixinStandardHelpOptions = true)
final class ReceiptCommand extends Connected {
  @Parameters(
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "number of any entry of the filing")
  private RegistrationNumber entry;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "save the receipt here; as PDF if the name ends in .pdf")
  private Path out;

  @Override
  public Integer call() throws IOException {
    Optional<Path> file = Optional.ofNullable(out);
    Saved.require(file);
    return received(register().receipt(entry), file);
  }
}
