package org.openpps.client.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the searches of the account. */
@Command(
    name = "searches",
    description = "List the searches of your account that are on record, newest first.",
    mixinStandardHelpOptions = true)
final class SearchesCommand extends Connected {
  @Option(
      names = "--reference",
      paramLabel = "TEXT",
      description = "those made under this reference of yours alone")
  private String reference;

  @Option(
      names = "--day",
      paramLabel = "DATE",
      converter = TimeConverter.OfDate.class,
      description = "those of this day alone")
  private LocalDate day;

  @Override
  public Integer call() throws IOException {
    printer()
        .searches(
            register().searches().list(Optional.ofNullable(reference), Optional.ofNullable(day)));
    return ExitCode.OK;
  }
}
