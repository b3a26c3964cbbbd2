package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the price list. */
@Command(
    name = "fees",
    description = "Show what registering, amending, searching and all else costs, and why.",
    mixinStandardHelpOptions = true)
final class FeesCommand extends Connected {
  @Option(
      names = "--day",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "the prices of this day instead of today's")
  private LocalDate day;

  @Override
  public Integer call() throws IOException {
    printer().prices(register().prices(Optional.ofNullable(day)));
    return ExitCode.OK;
  }
}
