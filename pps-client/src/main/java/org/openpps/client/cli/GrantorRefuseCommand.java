package org.openpps.client.cli;

import java.io.IOException;
import java.util.Optional;
import org.openpps.client.GrantorClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Refuses as a holder. */
@Command(
    name = "refuse",
    description = "Say as a holder: I do not hold these for the secured party.",
    mixinStandardHelpOptions = true)
final class GrantorRefuseCommand extends AsGrantor {
  @Option(names = "--text", paramLabel = "TEXT", description = "free text for a reader")
  private String text;

  @Mixin private FilingOptions filing;

  @Override
  public Integer call() throws IOException {
    GrantorClient grantor = grantor();
    return filing.file(key -> grantor.refuse(Optional.ofNullable(text), key), this);
  }
}
