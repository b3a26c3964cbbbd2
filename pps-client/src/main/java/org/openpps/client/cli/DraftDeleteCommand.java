package org.openpps.client.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Deletes a draft. */
@Command(
    name = "delete",
    description = "Delete a draft; what it filed stays.",
    mixinStandardHelpOptions = true)
final class DraftDeleteCommand extends Connected {
  @Parameters(
      paramLabel = "DRAFT",
      converter = DraftIdConverter.class,
      description = "what the draft is called by")
  private String id;

  @Override
  public Integer call() throws IOException {
    register().drafts().delete(id);
    return ExitCode.OK;
  }
}
