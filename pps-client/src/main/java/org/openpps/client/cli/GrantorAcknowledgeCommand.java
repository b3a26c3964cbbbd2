package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GrantorClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Acknowledges as a holder. */
@Command(
    name = "acknowledge",
    description = "Say as a holder: I hold these, and they are the secured party's.",
    mixinStandardHelpOptions = true)
final class GrantorAcknowledgeCommand extends AsGrantor {
  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    GrantorClient grantor = grantor();
    return filing.file(key -> grantor.acknowledge(Optional.ofNullable(text), key), this);
  }
}
