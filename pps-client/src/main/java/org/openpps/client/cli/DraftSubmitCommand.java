package org.openpps.client.cli;

import java.io.IOException;
import org.openpps.client.DraftClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Files what a draft says. */
@Command(
    name = "submit",
    description =
        "File what a draft says; it is filed once, and what is wrong with it is told now.",
    mixinStandardHelpOptions = true)
final class DraftSubmitCommand extends Connected {
  @Parameters(
      paramLabel = "DRAFT",
      converter = DraftIdConverter.class,
      description = "what the draft is called by")
  private String id;

  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    DraftClient drafts = register().drafts();
    return filing.file(key -> drafts.submit(id, key), this);
  }
}
