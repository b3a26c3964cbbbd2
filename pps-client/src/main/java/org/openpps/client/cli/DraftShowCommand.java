package org.openpps.client.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a draft. */
@Command(
    name = "show",
    description =
        "Show a draft with what it says; --json gives the text alone, for draft save --from.",
    mixinStandardHelpOptions = true)
final class DraftShowCommand extends Connected {
  @Parameters(
      paramLabel = "DRAFT",
      converter = DraftIdConverter.class,
      description = "what the draft is called by")
  private String id;

  @Override
  public Integer call() throws IOException {
    printer().draft(register().drafts().show(id));
    return ExitCode.OK;
  }
}
